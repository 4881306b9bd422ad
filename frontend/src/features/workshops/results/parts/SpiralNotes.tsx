import { useTranslation } from 'react-i18next'
import type { RevealedText } from '../../../../api/workshops/types'
import { SpiralFigure } from '../../../../chart/spiral/SpiralFigure'
import type { Part } from '../../../../exercise/sheet/parts'
import { NoteList } from '../notes/NoteList'
import { notesAt } from '../sheet/spiralStages'
import { useStages } from './useStages'
import styles from './parts.module.css'

type Props = { label: string; parts: Part[]; texts: (RevealedText & { stars?: number })[] }

/** The spiral and, stage by stage, what was written; stages without notes need no excuse. */
export function SpiralNotes({ label, parts, texts }: Props) {
  const { t } = useTranslation()
  const stages = useStages(parts, texts)
  const written = stages.filter(({ notes }) => notes > 0)
  return (
    <>
      <div className={styles.spiral}>
        <SpiralFigure label={label} stages={stages} />
      </div>
      {written.length < stages.length && <p className={styles.calm}>{t('room.spiral.unfinished')}</p>}
      <div className={styles.stages}>
        {written.map((stage) => (
          <section key={stage.id}>
            <h3>{stage.name}</h3>
            <NoteList notes={notesAt(texts, stage.id)} />
          </section>
        ))}
      </div>
    </>
  )
}
