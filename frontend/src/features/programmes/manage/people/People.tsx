import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Programme, ProgrammeMember } from '../../../../api/programmes/contract'
import { peopleOf } from '../../../../api/programmes/people'
import { sessionQuery } from '../../../../api/session/session'
import { Loading } from '../../../../ui/feedback/Loading'
import { ProblemNotice } from '../../../../ui/feedback/ProblemNotice'
import { useOutcome } from '../../../../ui/feedback/useOutcome'
import rows from '../../../../ui/list/rows.module.css'
import { PersonRow } from './PersonRow'
import { RemoveDialog } from './RemoveDialog'
import { RoleDialog } from './RoleDialog'
import { inOrder, isOnlyCoordinator } from './people'

type Asked = { what: 'role' | 'remove'; person: ProgrammeMember }

/** Coordinators and evaluators. The teams' people are not listed: they come with their innovations. */
export function People({ programme }: { programme: Programme }) {
  const { t, i18n } = useTranslation()
  const { heading, words, say } = useOutcome()
  const [asked, setAsked] = useState<Asked | null>(null)
  const session = useQuery(sessionQuery)
  const people = useQuery(peopleOf(programme.id))
  if (people.isPending) return <Loading />
  if (!people.data) return <ProblemNotice error={people.error} onRetry={() => void people.refetch()} />
  const me = session.data?.account.id
  const about = asked && {
    programme,
    person: asked.person,
    isMe: asked.person.account === me,
    isOnlyCoordinator: isOnlyCoordinator(people.data, asked.person.account),
    onDone: (outcome: string) => {
      setAsked(null)
      say(outcome)
    },
    onClose: () => setAsked(null),
  }
  return (
    <section aria-labelledby="people">
      <h2 id="people" ref={heading} tabIndex={-1}>
        {t('programmes.people.title')}
      </h2>
      <p role="status" className={rows.outcome}>
        {words}
      </p>
      <ul className={rows.rows}>
        {inOrder(people.data, i18n.language).map((person) => (
          <PersonRow
            key={person.account}
            person={person}
            isMe={person.account === me}
            onAsk={(what) => setAsked({ what, person })}
          />
        ))}
      </ul>
      {about && asked.what === 'role' && <RoleDialog {...about} />}
      {about && asked.what === 'remove' && <RemoveDialog {...about} />}
    </section>
  )
}
