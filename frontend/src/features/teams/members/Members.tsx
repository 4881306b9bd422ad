import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Member, Team } from '../../../api/contract'
import { sessionQuery } from '../../../api/session/session'
import { membersOf } from '../../../api/teams/teams'
import { Loading } from '../../../ui/feedback/Loading'
import { ProblemNotice } from '../../../ui/feedback/ProblemNotice'
import { useOutcome } from '../../../ui/feedback/useOutcome'
import styles from '../teams.module.css'
import { MemberRow } from './MemberRow'
import { inOrder, isOnlyOwner } from './members'
import { RemoveDialog } from './RemoveDialog'
import { RoleDialog } from './RoleDialog'

type Asked = { what: 'role' | 'remove'; member: Member }

/** Who belongs to the team. Owners change roles and take people out; anybody may leave. */
export function Members({ team }: { team: Team }) {
  const { t, i18n } = useTranslation()
  const { heading, words, say } = useOutcome()
  const [asked, setAsked] = useState<Asked | null>(null)
  const session = useQuery(sessionQuery)
  const members = useQuery(membersOf(team.id))
  if (!members.data)
    return members.error ? (
      <ProblemNotice error={members.error} onRetry={() => void members.refetch()} />
    ) : (
      <Loading />
    )

  const me = session.data?.account.id
  const ask = (what: Asked['what'], member: Member) => setAsked({ what, member })
  const done = (outcome: string) => {
    setAsked(null)
    say(outcome)
  }
  const about = asked && {
    team,
    member: asked.member,
    isMe: asked.member.account === me,
    isOnlyOwner: isOnlyOwner(members.data, asked.member.account),
    onDone: done,
    onClose: () => setAsked(null),
  }
  return (
    <section aria-labelledby="members">
      <h2 id="members" ref={heading} tabIndex={-1}>
        {t('teams.members', { count: members.data.length })}
      </h2>
      <p role="status" className={styles.outcome}>
        {words}
      </p>
      <ul className={styles.rows}>
        {inOrder(members.data, i18n.language).map((member) => (
          <MemberRow
            key={member.account}
            member={member}
            isMe={member.account === me}
            mayManage={team.role === 'OWNER'}
            onAsk={ask}
          />
        ))}
      </ul>
      {about && asked.what === 'role' && <RoleDialog {...about} />}
      {about && asked.what === 'remove' && <RemoveDialog {...about} />}
    </section>
  )
}
