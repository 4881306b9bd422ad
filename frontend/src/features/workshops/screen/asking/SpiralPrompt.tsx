import { useTranslation } from 'react-i18next'
import { useLabel } from '../../../../exercise/names/useNames'
import type { Part } from '../../../../exercise/sheet/parts'
import { stagesIn } from '../../results/sheet/spiralStages'
import styles from './asking.module.css'

/** The question where all are at one stage; else that one may start anywhere. */
export function SpiralPrompt({ parts, current }: { parts: Part[]; current: string | null }) {
  const { t } = useTranslation()
  const say = useLabel()
  const at = stagesIn(parts).find(({ prompt }) => prompt === current)
  return (
    <div className={styles.prompts} data-size="large">
      {at ? (
        <>
          <h2>{say(at.label)}</h2>
          {at.question && <p className={styles.lead}>{say(at.question)}</p>}
        </>
      ) : (
        <p className={styles.lead}>{t('room.spiral.anywhere')}</p>
      )}
    </div>
  )
}
