import { useTranslation } from 'react-i18next'
import type { Team } from '../../../api/contract'
import { LinkButton } from '../../../ui/action/LinkButton'
import { EmptyState } from '../../../ui/feedback/EmptyState'
import { newWorkshopPath, writable } from './teams'

/** What a workshop is for, and the step that comes first. */
export function NoWorkshops({ team, teams }: { team: string; teams: Team[] }) {
  const { t } = useTranslation()
  if (teams.length === 0)
    return (
      <EmptyState
        title={t('workshop.list.noTeam.title')}
        action={
          <LinkButton to="/teams/new" variant="primary">
            {t('teams.add')}
          </LinkButton>
        }
      >
        <p>{t('workshop.list.noTeam.text')}</p>
      </EmptyState>
    )
  const mayAdd = writable(teams).some(({ id }) => team === '' || id === team)
  const add = (
    <LinkButton to={newWorkshopPath(team)} variant="primary">
      {t('workshop.list.addFirst')}
    </LinkButton>
  )
  return (
    <EmptyState title={t('workshop.list.empty.title')} action={mayAdd && add}>
      <p>{t('workshop.list.empty.what')}</p>
      <p>{t(mayAdd ? 'workshop.list.empty.how' : 'workshop.list.empty.viewer')}</p>
    </EmptyState>
  )
}
