import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Team } from '../../../api/contract'
import { PageHead } from '../../../ui/text/PageHead'

type Props = {
  team: Team
  /** the name of the page within the team; without it this is the team's own page */
  section?: string
  children: ReactNode
}

/** A team's pages, most of them for its owners. */
export function TeamHead({ team, section, children }: Props) {
  const { t } = useTranslation()
  const home = `/teams/${team.id}`
  const pages = [
    { to: home, name: t('teams.pages.members') },
    { to: `${home}/scores`, name: t('teams.pages.scores') },
  ]
  const owners = [
    { to: `${home}/tokens`, name: t('teams.pages.tokens') },
    { to: `${home}/webhooks`, name: t('teams.pages.webhooks') },
    { to: `${home}/audit`, name: t('teams.pages.audit') },
  ]
  return (
    <PageHead
      of={{ to: home, name: team.name }}
      all={{ to: '/teams', name: t('teams.title') }}
      section={section}
      pages={team.role === 'OWNER' ? [...pages, ...owners] : pages}
      pagesLabel={t('teams.pages.label')}
    >
      {children}
    </PageHead>
  )
}
