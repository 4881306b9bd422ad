import type { AgendaActivity } from '../../../api/workshops/types'

const kindOf = ({ exercise, innovation }: AgendaActivity) => `${exercise}/${innovation}`

/** One sheet of an exercise is enough, however often the agenda comes back to it; the scoring of another innovation is another sheet. */
export function sheetsOf(agenda: AgendaActivity[]) {
  const asking = agenda.filter(({ exercise }) => exercise !== null)
  return asking.filter((one, at) => asking.findIndex((other) => kindOf(other) === kindOf(one)) === at)
}
