import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { innovationOf } from '../../../api/innovations'
import { Loading } from '../../../ui/feedback/Loading'
import { PageProblem } from '../../../ui/feedback/PageProblem'
import { PageHeading } from '../../../ui/text/PageHeading'
import { EditForm } from './EditForm'

export function EditInnovationPage() {
  const { t } = useTranslation()
  const { id = '' } = useParams()
  const innovation = useQuery({ ...innovationOf(id), refetchOnMount: 'always' })
  if (innovation.isError && !innovation.data)
    return <PageProblem error={innovation.error} onRetry={() => void innovation.refetch()} />
  if (!innovation.data || !innovation.isFetchedAfterMount) return <Loading />
  const title = t('innovationForm.editTitle', { name: innovation.data.body.name })
  return (
    <>
      <PageHeading title={title} />
      <EditForm key={id} answer={innovation.data} />
    </>
  )
}
