import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Invitation, Team } from '../../../api/contract'
import { invitationsOf, revokeInvitation } from '../../../api/teams/invitations'
import { Button } from '../../../ui/action/Button'
import { ConfirmOnce } from '../../../ui/dialog/ConfirmOnce'
import { ProblemNotice, useProblemText } from '../../../ui/feedback/ProblemNotice'
import { useOutcome } from '../../../ui/feedback/useOutcome'
import styles from '../teams.module.css'
import { EarlierInvitations } from './EarlierInvitations'
import { InviteDialog } from './InviteDialog'
import { OpenInvitation } from './OpenInvitation'

/** The links by which people come into the team. */
export function Invitations({ team }: { team: Team }) {
  const { t } = useTranslation()
  const problem = useProblemText()
  const queries = useQueryClient()
  const { heading, words, say } = useOutcome()
  const [inviting, setInviting] = useState(false)
  const [asked, setAsked] = useState<Invitation | null>(null)
  const invitations = useQuery(invitationsOf(team.id))
  const revoking = useMutation({
    mutationFn: (invitation: Invitation) => revokeInvitation(team.id, invitation.id),
    onSettled: () => queries.invalidateQueries({ queryKey: invitationsOf(team.id).queryKey }),
    onSuccess: () => {
      setAsked(null)
      say(t('teams.invitations.revoked'))
    },
  })
  const open = invitations.data?.filter(({ state }) => state === 'OPEN') ?? []
  const earlier = invitations.data?.filter(({ state }) => state !== 'OPEN') ?? []
  const stop = () => {
    setAsked(null)
    revoking.reset()
  }
  return (
    <section aria-labelledby="invitations">
      <h2 id="invitations" ref={heading} tabIndex={-1}>
        {t('teams.invitations.title')}
      </h2>
      <p>{t('teams.invitations.what')}</p>
      <p role="status" className={styles.outcome}>
        {words}
      </p>
      {invitations.isError && (
        <ProblemNotice error={invitations.error} onRetry={() => void invitations.refetch()} />
      )}
      {open.length > 0 && (
        <ul className={styles.rows}>
          {open.map((invitation) => (
            <OpenInvitation
              key={invitation.id}
              invitation={invitation}
              onRevoke={() => setAsked(invitation)}
            />
          ))}
        </ul>
      )}
      <Button variant="primary" onClick={() => setInviting(true)}>
        {t('teams.invite.action')}
      </Button>
      {earlier.length > 0 && <EarlierInvitations invitations={earlier} />}
      {inviting && <InviteDialog team={team.id} onClose={() => setInviting(false)} />}
      <ConfirmOnce
        open={asked !== null}
        title={t('teams.invitations.revokeTitle')}
        confirm={t('teams.invitations.revoke')}
        busy={revoking.isPending}
        error={revoking.isError ? problem(revoking.error) : undefined}
        onConfirm={() => asked && revoking.mutate(asked)}
        onClose={stop}
      >
        <p>{t('teams.invitations.revokeText', { note: asked?.note ?? '' })}</p>
      </ConfirmOnce>
    </section>
  )
}
