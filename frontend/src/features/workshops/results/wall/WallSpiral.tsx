import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Results } from '../../../../api/workshops/types'
import { SpiralFigure } from '../../../../chart/spiral/SpiralFigure'
import type { Part } from '../../../../exercise/sheet/parts'
import { NoteWall } from '../notes/NoteWall'
import { useStages } from '../parts/useStages'
import { notesAt } from '../sheet/spiralStages'
import styles from './wall.module.css'

type Props = { label: string; parts: Part[]; results: Results; current: string | null }

/** The spiral with its notes: those of the stage all are at, or of all stages that have any. */
export function WallSpiral({ label, parts, results, current }: Props) {
  const { t } = useTranslation()
  const stages = useStages(parts, results.texts)
  const groups = useMemo(
    () =>
      stages
        .filter(({ id, notes }) => notes > 0 && (current === null || id === current))
        .map(({ id, name }) => ({ id, title: name, texts: notesAt(results.texts, id) })),
    [stages, results.texts, current],
  )
  return (
    <div className={styles.sections} data-sides="two">
      <SpiralFigure label={label} stages={stages} current={current} size="wall" />
      {groups.length > 0 ? (
        // Another stage begins with its first page.
        <NoteWall key={current} groups={groups} more={results.moreTexts} />
      ) : (
        <p className={styles.nothing}>{t('room.spiral.unfinished')}</p>
      )}
    </div>
  )
}
