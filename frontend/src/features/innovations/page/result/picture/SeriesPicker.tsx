import { useTranslation } from 'react-i18next'
import type { Round } from '../../../../../api/contract'
import { Checkbox } from '../../../../../ui/field/Choice'
import { ChoiceGroup } from '../../../../../ui/field/ChoiceGroup'
import { Select } from '../../../../../ui/field/Select'
import { dateOf } from '../../../../../ui/text/dates'
import styles from '../result.module.css'

export type Shown = { median: boolean; agreed: boolean; spread: boolean }

type Props = {
  shown: Shown
  onShow: (shown: Shown) => void
  hasAgreed: boolean
  earlier: string
  others: Round[]
  onCompare: (assessment: string) => void
}

/** At most three series by its shape: the median, the agreed scores and one earlier round. */
export function SeriesPicker({ shown, onShow, hasAgreed, earlier, others, onCompare }: Props) {
  const { t, i18n } = useTranslation()
  const rounds = others.map(({ assessment }) => ({
    value: assessment.id,
    name: `${assessment.title} (${dateOf(assessment.closedAt ?? assessment.openedAt, i18n.language)})`,
  }))
  return (
    <div className={styles.picker}>
      <ChoiceGroup legend={t('result.pick')} error={undefined}>
        <Checkbox
          label={t('chart.median')}
          checked={shown.median}
          onChange={(event) => onShow({ ...shown, median: event.target.checked })}
        />
        <Checkbox
          label={t('chart.spread')}
          checked={shown.spread}
          onChange={(event) => onShow({ ...shown, spread: event.target.checked })}
        />
        <Checkbox
          label={t('result.agreed')}
          detail={hasAgreed ? undefined : t('result.noAgreed')}
          checked={shown.agreed && hasAgreed}
          disabled={!hasAgreed}
          onChange={(event) => onShow({ ...shown, agreed: event.target.checked })}
        />
      </ChoiceGroup>
      {rounds.length > 0 && (
        <Select
          label={t('result.earlier')}
          options={[{ value: '', name: t('result.earlierNone') }, ...rounds]}
          value={earlier}
          onChange={(event) => onCompare(event.target.value)}
          error={undefined}
        />
      )}
    </div>
  )
}
