import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { innovationOf } from '../../../api/innovations'
import { LinkButton } from '../../../ui/action/LinkButton'
import { Loading } from '../../../ui/feedback/Loading'
import { PageProblem } from '../../../ui/feedback/PageProblem'
import { Notice } from '../../../ui/feedback/Notice'
import { PageHeading } from '../../../ui/text/PageHeading'
import { rightsOf } from '../facts/rights'
import { EditForm } from './EditForm'

export function EditInnovationPage() {
  const { t } = useTranslation()
  const { id = '' } = useParams()
  const innovation = useQuery({
    ...innovationOf(id),
    refetchOnMount: 'always',
    // Read once: nothing that happens meanwhile may take the form away from under what is being written.
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  })
  if (innovation.isError && !innovation.data)
    return <PageProblem error={innovation.error} onRetry={() => void innovation.refetch()} />
  if (!innovation.data || !innovation.isFetchedAfterMount) return <Loading />
  const title = t('innovationForm.editTitle', { name: innovation.data.body.name })
  return (
    <>
      <PageHeading title={title} />
      {rightsOf(innovation.data.body).mayChange ? (
        <EditForm key={id} answer={innovation.data} />
      ) : (
        <Notice
          actions={<LinkButton to={`/innovations/${id}`}>{t('innovationForm.toInnovation')}</LinkButton>}
        >
          <p>{t('innovationForm.viewer')}</p>
        </Notice>
      )}
    </>
  )
}
