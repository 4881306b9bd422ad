import { groupStyle } from '../../groupStyle'
import { standing } from '../answer/answer'
import type { Review } from '../answer/review'
import styles from './progress.module.css'

/** Eleven small marks in the groups' colours; the words beside them say the same. */
export function Segments({ review }: { review: Review }) {
  return (
    <div className={styles.segments} aria-hidden="true">
      {review.entries.map(({ characteristic, answer }) => (
        <span
          key={characteristic.id}
          className={styles.segment}
          style={groupStyle(characteristic.group)}
          data-standing={standing(answer)}
        />
      ))}
    </div>
  )
}
