import { useTranslation } from 'react-i18next'
import type { SpiralMode } from '../../../../api/workshops/types'
import { useLabel } from '../../../../exercise/names/useNames'
import type { Part } from '../../../../exercise/sheet/parts'
import { stagesIn } from '../../results/sheet/spiralStages'
import styles from './asking.module.css'

type Props = { parts: Part[]; mode: SpiralMode | null; current: string | null }

/** The question where all are at one stage; else where a group begins: with its own stages, or anywhere. */
export function SpiralPrompt({ parts, mode, current }: Props) {
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
        <p className={styles.lead}>{t(mode === 'DEALT' ? 'room.spiral.dealt' : 'room.spiral.anywhere')}</p>
      )}
    </div>
  )
}
