import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { linksTo, revokeWorkshopLink } from '../../../api/workshops/links'
import type { Workshop, WorkshopLink } from '../../../api/workshops/types'
import { Button } from '../../../ui/action/Button'
import { ConfirmOnce } from '../../../ui/dialog/ConfirmOnce'
import { ProblemNotice, useProblemText } from '../../../ui/feedback/ProblemNotice'
import { useOutcome } from '../../../ui/feedback/useOutcome'
import { LinkDialog } from './LinkDialog'
import { LinkRow } from './LinkRow'
import rows from '../../../ui/list/rows.module.css'

/** The ways in for a second facilitator and for the projector's computer, neither of whom needs an account. */
export function WorkshopLinks({ workshop }: { workshop: Workshop }) {
  const { t } = useTranslation()
  const problem = useProblemText()
  const queries = useQueryClient()
  const { heading, words, say } = useOutcome()
  const [making, setMaking] = useState(false)
  const [asked, setAsked] = useState<WorkshopLink | null>(null)
  const options = linksTo(workshop.id)
  const links = useQuery(options)
  const revoking = useMutation({
    mutationFn: (link: WorkshopLink) => revokeWorkshopLink(workshop.id, link.id),
    onSettled: () => queries.invalidateQueries({ queryKey: options.queryKey }),
    onSuccess: (_, link) => {
      setAsked(null)
      say(t('workshop.links.revoked', { name: link.name }))
    },
  })
  const stop = () => {
    setAsked(null)
    revoking.reset()
  }
  return (
    <section aria-labelledby="links">
      <h2 id="links" ref={heading} tabIndex={-1}>
        {t('workshop.links.title')}
      </h2>
      <p>{t('workshop.links.what')}</p>
      <p role="status" className={rows.outcome}>
        {words}
      </p>
      {links.isError && <ProblemNotice error={links.error} onRetry={() => void links.refetch()} />}
      {links.data && links.data.length > 0 && (
        <ul className={rows.rows}>
          {links.data.map((link) => (
            <LinkRow key={link.id} link={link} onRevoke={() => setAsked(link)} />
          ))}
        </ul>
      )}
      <Button onClick={() => setMaking(true)}>{t('workshop.links.make')}</Button>
      {making && <LinkDialog workshop={workshop} onClose={() => setMaking(false)} />}
      <ConfirmOnce
        open={asked !== null}
        title={t('workshop.links.revokeTitle')}
        confirm={t('workshop.links.revoke')}
        busy={revoking.isPending}
        error={revoking.isError ? problem(revoking.error) : undefined}
        onConfirm={() => asked && revoking.mutate(asked)}
        onClose={stop}
      >
        <p>{t('workshop.links.revokeText', { name: asked?.name ?? '' })}</p>
      </ConfirmOnce>
    </section>
  )
}
