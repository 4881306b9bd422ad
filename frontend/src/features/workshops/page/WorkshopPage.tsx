import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { workshopOf } from '../../../api/workshops/workshops'
import { LinkButton } from '../../../ui/action/LinkButton'
import { Loading } from '../../../ui/feedback/Loading'
import { PageProblem } from '../../../ui/feedback/PageProblem'
import { PageHeading } from '../../../ui/text/PageHeading'
import { StateMark } from '../agenda/StateMark'
import { Door } from '../console/door/Door'
import { WorkshopLinks } from '../links/WorkshopLinks'
import { Agenda } from './Agenda'
import { Facts } from './Facts'
import { Manage } from './Manage'
import styles from './page.module.css'
import { Ways } from './Ways'

/** One workshop before, during and after: what is on its agenda and where it can be run, shown and read. */
export function WorkshopPage() {
  const { t } = useTranslation()
  const { id = '' } = useParams()
  const workshop = useQuery({ ...workshopOf(id), refetchOnMount: 'always' })
  if (workshop.isPending) return <Loading />
  if (!workshop.data) return <PageProblem error={workshop.error} onRetry={() => void workshop.refetch()} />
  const { body, etag } = workshop.data
  const { state, mayRun, mayPlan, title } = body
  const isEmpty = body.activities.length === 0
  return (
    <div className={styles.page}>
      <header>
        <StateMark state={state} />
        <PageHeading title={title} />
        <p className={styles.lead}>{t(`workshop.page.${isEmpty ? 'empty' : state}`)}</p>
        <div className={styles.first}>
          {mayPlan && isEmpty && (
            <LinkButton variant="primary" to={`/workshops/${id}/edit`}>
              {t('workshop.page.makeAgenda')}
            </LinkButton>
          )}
          {mayRun && !isEmpty && state !== 'CLOSED' && (
            <LinkButton variant="primary" to={`/workshops/${id}/console`}>
              {t('workshop.page.openConsole')}
            </LinkButton>
          )}
          {(state === 'CLOSED' || (!mayRun && state === 'LIVE')) && (
            <LinkButton variant="primary" to={`/workshops/${id}/memo`}>
              {t('workshop.console.openMemo')}
            </LinkButton>
          )}
        </div>
        <Ways workshop={body} />
      </header>
      <div className={styles.columns}>
        <Agenda activities={body.activities} />
        <div className={styles.side}>
          {mayRun && <Door workshop={body} isOpen={state !== 'CLOSED'} />}
          <Facts workshop={body} />
        </div>
      </div>
      {mayPlan && <WorkshopLinks workshop={body} />}
      {body.mayDelete && <Manage workshop={body} etag={etag} />}
    </div>
  )
}
