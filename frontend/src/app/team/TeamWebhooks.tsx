import { TeamFrame } from '../../features/teams/frame/TeamFrame'
import { WebhooksPage } from '../../features/webhooks/WebhooksPage'

export function TeamWebhooks() {
  return (
    <TeamFrame page="webhooks" ownersOnly>
      {(team) => <WebhooksPage key={team.id} team={team.id} />}
    </TeamFrame>
  )
}
