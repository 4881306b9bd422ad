import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { workshopOf } from '../../../api/workshops/workshops'
import { LinkButton } from '../../../ui/action/LinkButton'
import { Loading } from '../../../ui/feedback/Loading'
import { Notice } from '../../../ui/feedback/Notice'
import { PageProblem } from '../../../ui/feedback/PageProblem'
import { PageHeading } from '../../../ui/text/PageHeading'
import { Desk } from './Desk'
import { useRoom } from './stage/useRoom'

/** The room in the facilitator's hand. All of it is on the server: a reload, or another machine, shows the same. */
export function ConsolePage() {
  const { t } = useTranslation()
  const { id = '' } = useParams()
  // The agenda may be changed on another machine, which no event tells.
  const workshop = useQuery({ ...workshopOf(id), refetchInterval: 10_000 })
  const room = useRoom(id)
  const error = workshop.error ?? room.error
  if (workshop.data && !workshop.data.body.mayRun)
    return (
      <>
        <PageHeading title={workshop.data.body.title} />
        <Notice actions={<LinkButton to={`/workshops/${id}`}>{t('workshop.form.toWorkshop')}</LinkButton>}>
          <p>{t('workshop.console.notForViewers')}</p>
        </Notice>
      </>
    )
  if (workshop.data && room.stage)
    return (
      <Desk
        key={id}
        workshop={workshop.data.body}
        stage={room.stage}
        counts={room.counts}
        isLost={room.isLost}
      />
    )
  if (!error) return <Loading />
  return <PageProblem error={error} onRetry={() => void Promise.all([workshop.refetch(), room.retry()])} />
}
