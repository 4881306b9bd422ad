import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { workshopOf } from '../../../api/workshops/workshops'
import { LinkButton } from '../../../ui/action/LinkButton'
import { Loading } from '../../../ui/feedback/Loading'
import { Notice } from '../../../ui/feedback/Notice'
import { PageProblem } from '../../../ui/feedback/PageProblem'
import { PageHeading } from '../../../ui/text/PageHeading'
import { EditForm } from './EditForm'

export function EditWorkshopPage() {
  const { t } = useTranslation()
  const { id = '' } = useParams()
  const workshop = useQuery({
    ...workshopOf(id),
    refetchOnMount: 'always',
    // Read once: nothing that happens meanwhile may take the form away from under what is being written.
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  })
  if (workshop.isError && !workshop.data)
    return <PageProblem error={workshop.error} onRetry={() => void workshop.refetch()} />
  if (!workshop.data || !workshop.isFetchedAfterMount) return <Loading />
  const { title, mayPlan, state } = workshop.data.body
  return (
    <>
      <PageHeading title={t('workshop.form.editTitle', { title })} />
      {state === 'LIVE' && <p>{t('workshop.form.live')}</p>}
      {mayPlan ? (
        <EditForm key={id} answer={workshop.data} />
      ) : (
        <Notice actions={<LinkButton to={`/workshops/${id}`}>{t('workshop.form.toWorkshop')}</LinkButton>}>
          <p>{t('workshop.form.viewer')}</p>
        </Notice>
      )}
    </>
  )
}
