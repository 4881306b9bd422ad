import { useTranslation } from 'react-i18next'
import { Radio } from '../../../../ui/field/Choice'
import { ChoiceGroup } from '../../../../ui/field/ChoiceGroup'
import { Select } from '../../../../ui/field/Select'
import type { Draft } from '../draft/draft'

const minimums = [3, 4, 5, 6, 7, 8, 9, 10]

type Props = {
  draft: Draft
  /** once made, it stays as it is: what somebody wrote as nobody must not get a name later */
  isFixed: boolean
  onChange: (change: Partial<Draft>) => void
}

export function Anonymity({ draft, isFixed, onChange }: Props) {
  const { t } = useTranslation()
  const { anonymous, minimumGroup } = draft
  const choices = [true, false].map((each) => ({
    each,
    kind: each ? ('anonymous' as const) : ('named' as const),
  }))
  return (
    <>
      {isFixed ? (
        <div>
          <p>
            <strong>{t(`workshop.form.${anonymous ? 'anonymous' : 'named'}`)}.</strong>{' '}
            {t(`workshop.form.${anonymous ? 'anonymousMeans' : 'namedMeans'}`)}{' '}
            {t('workshop.form.anonymityFixed')}
          </p>
        </div>
      ) : (
        <ChoiceGroup
          legend={t('workshop.form.anonymity')}
          hint={t('workshop.form.anonymityHint')}
          error={undefined}
        >
          {choices.map(({ each, kind }) => (
            <Radio
              key={kind}
              name="anonymous"
              label={t(`workshop.form.${kind}`)}
              detail={t(`workshop.form.${kind}Means`)}
              checked={anonymous === each}
              onChange={() => onChange({ anonymous: each })}
            />
          ))}
        </ChoiceGroup>
      )}
      {anonymous && (
        <Select
          id="minimumGroup"
          label={t('workshop.form.minimumGroup')}
          hint={t('workshop.form.minimumGroupHint')}
          options={minimums.map((each) => ({ value: String(each), name: String(each) }))}
          value={String(minimumGroup)}
          onChange={(event) => onChange({ minimumGroup: Number(event.target.value) })}
          error={undefined}
        />
      )}
    </>
  )
}
