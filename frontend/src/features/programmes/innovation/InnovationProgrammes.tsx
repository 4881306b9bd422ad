import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'react-router'
import type { Innovation } from '../../../api/contract'
import { programmesOf } from '../../../api/programmes/belonging'
import type { Belonging } from '../../../api/programmes/contract'
import { ProblemNotice } from '../../../ui/feedback/ProblemNotice'
import { useOutcome } from '../../../ui/feedback/useOutcome'
import rows from '../../../ui/list/rows.module.css'
import { BelongingRow } from './BelongingRow'
import { BelongingDialog } from './BelongingDialog'
import { TakeOut } from './TakeOut'

type Asked = { what: 'change' | 'leave'; belonging: Belonging }

/** The programmes an innovation is in: what it shares there, where it stands on their maps, and the way out. */
export function InnovationProgrammes({ innovation }: { innovation: Innovation }) {
  const { t } = useTranslation()
  const { heading, words, say } = useOutcome()
  const [asked, setAsked] = useState<Asked | null>(null)
  const programmes = useQuery(programmesOf(innovation.id))
  // The programme's page leads to this part, which is not there yet when the page is.
  const isMeant = useLocation().hash === '#programmes'
  const isThere = Boolean(programmes.data?.length)
  useEffect(() => {
    if (isMeant && isThere) heading.current?.scrollIntoView()
  }, [isMeant, isThere, heading])
  const mayChange = innovation.role === 'OWNER' || innovation.role === 'EDITOR'
  // Beside its results it is an extra: an innovation in no programme is told nothing of them.
  if (programmes.isError) return <ProblemNotice error={programmes.error} />
  if (!programmes.data || (programmes.data.length === 0 && words === '')) return null
  const done = (outcome: string) => {
    setAsked(null)
    say(outcome)
  }
  const about = asked && {
    innovation,
    belonging: asked.belonging,
    onDone: done,
    onClose: () => setAsked(null),
  }
  return (
    <section aria-labelledby="programmes">
      <h2 id="programmes" ref={heading} tabIndex={-1}>
        {t('programmes.ofInnovation.title')}
      </h2>
      <p role="status" className={rows.outcome}>
        {words}
      </p>
      <ul className={rows.rows}>
        {programmes.data.map((belonging) => (
          <BelongingRow
            key={belonging.programme.id}
            belonging={belonging}
            mayChange={mayChange}
            onAsk={(what) => setAsked({ what, belonging })}
          />
        ))}
      </ul>
      {about && asked.what === 'change' && <BelongingDialog {...about} />}
      {about && asked.what === 'leave' && <TakeOut {...about} />}
    </section>
  )
}
