import { useQuery } from '@tanstack/react-query'
import { frameworkOf, frameworks, newestOf } from '../../../api/instrument'
import { RadarThumbnail } from '../../../chart/RadarThumbnail'
import styles from './list.module.css'

/** The shape of the latest radar, or an empty dial of the same size. A picture only: the row says the rest. */
export function Thumbnail({ medians }: { medians: (number | null)[] | undefined }) {
  const { data: summaries } = useQuery(frameworks)
  const newest = summaries?.length ? newestOf(summaries) : undefined
  const { data: framework } = useQuery({
    ...frameworkOf(newest?.id ?? '', newest?.version ?? ''),
    enabled: newest !== undefined,
  })
  const groups = framework?.characteristics.map(({ group }) => group) ?? []
  return (
    <span className={styles.thumbnail}>
      {framework && <RadarThumbnail values={medians ?? null} groups={groups} />}
    </span>
  )
}
