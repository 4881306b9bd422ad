import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'react-router'
import { workshopOf } from '../../../api/workshops/workshops'
import { Button } from '../../../ui/action/Button'
import { Loading } from '../../../ui/feedback/Loading'
import { PageProblem } from '../../../ui/feedback/PageProblem'
import { PageHeading } from '../../../ui/text/PageHeading'
import { EntrySheet } from './EntrySheet'
import { ExerciseSheet } from './ExerciseSheet'
import styles from './print.module.css'
import { sheetsOf } from './sheets'

/** Everything the workshop needs, on paper: for the day when there is no network. */
export function PrintPage() {
  const { t } = useTranslation()
  const { id = '' } = useParams()
  const workshop = useQuery(workshopOf(id))
  if (workshop.isPending) return <Loading />
  if (!workshop.data) return <PageProblem error={workshop.error} onRetry={() => void workshop.refetch()} />
  const { body } = workshop.data
  return (
    <main className={styles.paper}>
      <header className={styles.tools}>
        <PageHeading title={t('workshop.print.title', { title: body.title })} />
        <p>{t('workshop.print.what')}</p>
        <div className={styles.actions}>
          <Button variant="primary" onClick={() => window.print()}>
            {t('workshop.print.print')}
          </Button>
          <Link to={`/workshops/${id}`}>{t('workshop.form.toWorkshop')}</Link>
        </div>
      </header>
      <EntrySheet workshop={body} />
      {sheetsOf(body.activities).map((activity) => (
        <ExerciseSheet key={activity.id} workshop={body} activity={activity} />
      ))}
    </main>
  )
}
