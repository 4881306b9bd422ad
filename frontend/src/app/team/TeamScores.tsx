import { ScoresPage } from '../../features/scores/ScoresPage'
import { TeamFrame } from '../../features/teams/frame/TeamFrame'

/** Features do not know each other: here one's page gets the other's frame. */
export function TeamScores() {
  return <TeamFrame page="scores">{(team) => <ScoresPage key={team.id} team={team} />}</TeamFrame>
}
