import { useTranslation } from 'react-i18next'
import { Radio } from '../../../../ui/field/Choice'
import { ChoiceGroup } from '../../../../ui/field/ChoiceGroup'
import { Select } from '../../../../ui/field/Select'
import { TextField } from '../../../../ui/field/TextField'
import { groupSizes, titleLimit, type RoundDraft } from './round'

type Props = {
  draft: RoundDraft
  fault: 'nameMissing' | 'nameTooLong' | undefined
  onChange: (part: Partial<RoundDraft>) => void
}

export function RoundFields({ draft, fault, onChange }: Props) {
  const { t } = useTranslation()
  const sizes = groupSizes.map((size) => ({
    value: String(size),
    name: t('rounds.open.people', { count: size }),
  }))
  return (
    <>
      <TextField
        id="round-title"
        label={t('rounds.open.name')}
        hint={t('rounds.open.nameHint')}
        required
        value={draft.title}
        onChange={(event) => onChange({ title: event.target.value })}
        error={fault && t(`rounds.open.${fault}`, { limit: titleLimit })}
        autoComplete="off"
      />
      <ChoiceGroup legend={t('rounds.open.who')} error={undefined}>
        <Radio
          name="anonymous"
          label={t('rounds.open.named')}
          detail={t('rounds.open.namedText')}
          checked={!draft.anonymous}
          onChange={() => onChange({ anonymous: false })}
        />
        <Radio
          name="anonymous"
          label={t('rounds.open.anonymous')}
          detail={t('rounds.open.anonymousText')}
          checked={draft.anonymous}
          onChange={() => onChange({ anonymous: true })}
        />
      </ChoiceGroup>
      {draft.anonymous && (
        <Select
          label={t('rounds.open.minimum')}
          hint={t('rounds.open.minimumHint')}
          options={sizes}
          value={String(draft.minimumGroup)}
          onChange={(event) => onChange({ minimumGroup: Number(event.target.value) })}
          error={undefined}
        />
      )}
    </>
  )
}
