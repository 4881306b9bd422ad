import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import type { Team } from '../../../api/contract'
import { teamOf } from '../../../api/teams/teams'
import { Loading } from '../../../ui/feedback/Loading'
import { PageProblem } from '../../../ui/feedback/PageProblem'
import styles from '../teams.module.css'
import { OwnersOnly } from './OwnersOnly'
import { TeamHead } from './TeamHead'

type Props = { page: 'scores' | 'webhooks'; ownersOnly?: boolean; children: (team: Team) => ReactNode }

/** A team's frame around a page that another feature fills. */
export function TeamFrame({ page, ownersOnly = false, children }: Props) {
  const { t } = useTranslation()
  const { id = '' } = useParams()
  const team = useQuery(teamOf(id))
  if (team.isPending) return <Loading />
  if (!team.data) return <PageProblem error={team.error} onRetry={() => void team.refetch()} />
  const { body } = team.data
  return (
    <div className={styles.page}>
      <TeamHead team={body} section={t(`teams.pages.${page}`)}>
        <p className={styles.lead}>{t(`teams.pageLead.${page}`)}</p>
      </TeamHead>
      {ownersOnly && body.role !== 'OWNER' ? <OwnersOnly team={id} /> : children(body)}
    </div>
  )
}
