import { useTranslation } from 'react-i18next'
import type { Results, Workshop } from '../../../api/workshops/types'
import { useLabel } from '../../../exercise/names/useNames'
import { WallSections } from './wall/WallSections'
import { WallSpiral } from './wall/WallSpiral'
import { WallStars } from './wall/WallStars'
import { WallRadar } from './scoring/WallRadar'
import { sectionsOf } from './sheet/sections'
import { useSheet } from './sheet/useSheet'
import styles from './wall/wall.module.css'

type Props = { workshop: Workshop; title: string; spiralStage: string | null; results: Results }

/** The same results on a wall: within the height there is, no scrolling, nothing to press. */
export function WallResults({ workshop, title, spiralStage, results }: Props) {
  const { t } = useTranslation()
  const say = useLabel()
  const { exercise, parts, isPending } = useSheet(results.exercise)
  if (isPending) return null
  const { minimumGroup, anonymous } = workshop
  if (exercise?.kind === 'scoring')
    return (
      <WallRadar
        workshop={workshop.id}
        activity={results.activity}
        title={title}
        minimumGroup={anonymous ? minimumGroup : null}
      />
    )
  if (exercise?.kind === 'spiral')
    return <WallSpiral label={title} parts={parts} results={results} current={spiralStage} />
  if (exercise?.kind === 'summary') return <WallStars workshop={workshop.id} results={results} />
  if (results.answered === 0) return <p className={styles.nothing}>{t('room.results.nothing')}</p>
  return <WallSections title={title} sections={sectionsOf(parts, results, say)} results={results} />
}
