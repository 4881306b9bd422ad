import { useTranslation } from 'react-i18next'
import { Checkbox } from '../../../../../ui/field/Choice'
import { ChoiceGroup } from '../../../../../ui/field/ChoiceGroup'
import type { Submitted } from '../../../reads'
import { useAssessorName } from '../useAssessorName'
import styles from '../results.module.css'

type Props = { sheets: Submitted[]; picks: string[]; limit: number; onPick: (pick: string) => void }

export function OverlayPicker({ sheets, picks, limit, onPick }: Props) {
  const { t } = useTranslation()
  const nameOf = useAssessorName()
  return (
    <div className={styles.picker}>
      <ChoiceGroup
        legend={t('round.overlay.title')}
        hint={t('round.overlay.hint', { count: limit })}
        error={undefined}
      >
        {sheets.map((sheet) => {
          const isPicked = picks.includes(sheet.place)
          return (
            <Checkbox
              key={sheet.place}
              label={nameOf(sheet)}
              checked={isPicked}
              disabled={!isPicked && picks.length >= limit}
              onChange={() => onPick(sheet.place)}
            />
          )
        })}
      </ChoiceGroup>
    </div>
  )
}
