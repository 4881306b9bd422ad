import { useTranslation } from 'react-i18next'
import type { AgendaActivity, Workshop } from '../../../api/workshops/types'
import { PaperSheet } from '../../../exercise/paper/PaperSheet'
import { useTitle } from '../agenda/titles'
import { useSheet } from '../results/sheet/useSheet'
import { PaperScores } from './PaperScores'
import { PaperStars } from './PaperStars'
import styles from './print.module.css'

/** One exercise on its own page or pages, with room for whose it is. */
export function ExerciseSheet({ workshop, activity }: { workshop: Workshop; activity: AgendaActivity }) {
  const { t } = useTranslation()
  const title = useTitle()
  const { parts } = useSheet(activity.exercise)
  return (
    // Wider than a phone it is scrolled there, and not only with a finger.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className={styles.sheet} aria-labelledby={activity.id} tabIndex={0}>
      <p className={styles.from}>{workshop.title}</p>
      <h2 id={activity.id} className={styles.title}>
        {title(activity.title)}
      </h2>
      {activity.innovationName && <p className={styles.about}>{activity.innovationName}</p>}
      {activity.forming !== 'NONE' && <p className={styles.group}>{t('workshop.print.group')}</p>}
      {activity.exercise === 'live-scoring' && <PaperScores />}
      {activity.exercise === 'summary' && <PaperStars />}
      {activity.exercise !== 'live-scoring' && activity.exercise !== 'summary' && (
        <PaperSheet parts={parts} />
      )}
    </section>
  )
}
