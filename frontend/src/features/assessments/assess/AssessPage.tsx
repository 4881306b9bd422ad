import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation, useNavigate } from 'react-router'
import { enterByLink } from '../../../api/assessments'
import { Loading } from '../../../ui/feedback/Loading'
import { Notice } from '../../../ui/feedback/Notice'
import { useSecret } from '../../../ui/screen/useSecret'
import { PageHeading } from '../../../ui/text/PageHeading'
import { assessmentIn } from './arrival'
import { LinkProblem } from './LinkProblem'
import { Welcome } from './Welcome'

/** Where an assessor's link leads: one round, without an account. */
export function AssessPage() {
  const { t } = useTranslation()
  const secret = useSecret()
  const { state } = useLocation()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const entry = useQuery({
    queryKey: ['by link', secret],
    enabled: secret !== '',
    // The key holds the secret: it goes with the page.
    gcTime: 0,
    staleTime: Infinity,
    retry: false,
    queryFn: async () => {
      const assessment = await enterByLink(secret)
      // Somebody else may have come by a link of the same round on this device.
      for (const key of ['place', 'sheet']) queries.removeQueries({ queryKey: [key, assessment] })
      return assessment
    },
  })
  // In the history's own note, so that a reload finds the way without the secret.
  const assessment = entry.data ?? (secret === '' ? assessmentIn(state) : null)
  useEffect(() => {
    if (entry.data) void navigate('.', { replace: true, state: { assessment: entry.data } })
  }, [entry.data, navigate])

  if (entry.error) return <LinkProblem error={entry.error} onRetry={() => void entry.refetch()} />
  if (assessment) return <Welcome key={assessment} assessment={assessment} />
  if (secret !== '') return <Loading label={t('assess.opening')} />
  return (
    <>
      <PageHeading title={t('assess.noLink.title')} />
      <Notice>
        <p>{t('assess.noLink.text')}</p>
      </Notice>
    </>
  )
}
