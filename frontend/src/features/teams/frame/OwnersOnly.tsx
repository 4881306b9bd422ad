import { useTranslation } from 'react-i18next'
import { LinkButton } from '../../../ui/action/LinkButton'
import { Notice } from '../../../ui/feedback/Notice'

/** For members who have come to an owner's page by its address. */
export function OwnersOnly({ team }: { team: string }) {
  const { t } = useTranslation()
  return (
    <Notice actions={<LinkButton to={`/teams/${team}`}>{t('teams.ownersOnly.toTeam')}</LinkButton>}>
      <p>{t('teams.ownersOnly.text')}</p>
    </Notice>
  )
}
