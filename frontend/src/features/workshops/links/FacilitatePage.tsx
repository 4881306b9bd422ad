import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { arrivedBy } from '../../../api/session/session'
import { openWorkshopLink } from '../../../api/workshops/links'
import { ApiError } from '../../../api/problem'
import { Loading } from '../../../ui/feedback/Loading'
import { Notice } from '../../../ui/feedback/Notice'
import { ProblemNotice } from '../../../ui/feedback/ProblemNotice'
import { useSecret } from '../../../ui/screen/useSecret'
import { PageHeading } from '../../../ui/text/PageHeading'

/** Where a facilitator's or a projector's link leads: into one room, without an account. */
export function FacilitatePage() {
  const { t } = useTranslation()
  const secret = useSecret()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const entry = useQuery({
    queryKey: ['by workshop link', secret],
    enabled: secret !== '',
    // The key holds the secret: it goes with the page.
    gcTime: 0,
    staleTime: Infinity,
    retry: false,
    queryFn: async () => {
      const opened = await openWorkshopLink(secret)
      await arrivedBy(secret, opened.workshop)
      queries.removeQueries({ queryKey: ['workshop', opened.workshop] })
      return opened
    },
  })
  const { data } = entry
  useEffect(() => {
    if (!data) return
    const page = data.kind === 'SCREEN' ? 'screen' : 'console'
    void navigate(`/workshops/${data.workshop}/${page}`, { replace: true })
  }, [data, navigate])

  if (entry.error) return <Refused error={entry.error} onRetry={() => void entry.refetch()} />
  if (secret !== '') return <Loading label={t('workshop.arrive.opening')} />
  return (
    <>
      <PageHeading title={t('workshop.arrive.unknown.title')} />
      <Notice>
        <p>{t('workshop.arrive.noLink')}</p>
      </Notice>
    </>
  )
}

const unknown = ['not-found', 'invalid-request', 'wrong-credentials', 'sign-in-required', 'link-expired']

function Refused({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const { t } = useTranslation()
  const isUnknown = error instanceof ApiError && unknown.includes(error.kind)
  return (
    <>
      <PageHeading title={t(`workshop.arrive.${isUnknown ? 'unknown' : 'later'}.title`)} />
      {isUnknown ? (
        <Notice kind="warning">
          <p>{t('workshop.arrive.unknown.text')}</p>
        </Notice>
      ) : (
        <ProblemNotice error={error} onRetry={onRetry} />
      )}
    </>
  )
}
