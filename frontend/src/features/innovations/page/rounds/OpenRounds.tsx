import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Innovation } from '../../../../api/contract'
import { roundsOf } from '../../../../api/innovations'
import { Button } from '../../../../ui/action/Button'
import { Notice } from '../../../../ui/feedback/Notice'
import { ProblemNotice } from '../../../../ui/feedback/ProblemNotice'
import { dateOf } from '../../../../ui/text/dates'
import { rightsOf } from '../../facts/rights'
import { OpenRoundDialog } from './OpenRoundDialog'
import styles from './rounds.module.css'

export function OpenRounds({ innovation }: { innovation: Innovation }) {
  const { t, i18n } = useTranslation()
  const [opening, setOpening] = useState(false)
  const rounds = useQuery(roundsOf(innovation.id))
  if (innovation.state === 'ARCHIVED') {
    return (
      <Notice>
        <p>{t('innovation.archivedNotice')}</p>
      </Notice>
    )
  }
  const open = rounds.data?.filter((round) => round.state === 'OPEN') ?? []
  return (
    <section aria-labelledby="open-rounds">
      <h2 id="open-rounds">{t('rounds.title')}</h2>
      {rounds.isError && <ProblemNotice error={rounds.error} onRetry={() => void rounds.refetch()} />}
      {rounds.data && open.length === 0 && <p>{t('rounds.none')}</p>}
      <ul className={styles.list}>
        {open.map((round) => (
          <li key={round.id}>
            <Link to={`/assessments/${round.id}`}>{round.title}</Link>
            <span className={styles.facts}>
              {[
                t(round.anonymous ? 'rounds.anonymous' : 'rounds.named'),
                t('rounds.opened', { date: dateOf(round.openedAt, i18n.language) }),
                t('rounds.submitted', { count: round.submitted }),
              ].join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      {rightsOf(innovation).mayChange && (
        <Button variant={open.length === 0 ? 'primary' : 'secondary'} onClick={() => setOpening(true)}>
          {t('rounds.open.action')}
        </Button>
      )}
      <OpenRoundDialog innovation={innovation.id} open={opening} onClose={() => setOpening(false)} />
    </section>
  )
}
