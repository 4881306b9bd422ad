import type { ScoreFilters } from '../../../api/scores/scores'

/** As they stand in the address; days as `2026-11-03`, both of them included. */
export type Picked = { innovation: string; version: string; from: string; to: string }

const keys = ['innovation', 'version', 'from', 'to'] as const

export function pickedIn(address: URLSearchParams): Picked {
  const [innovation = '', version = '', from = '', to = ''] = keys.map((key) => address.get(key) ?? '')
  return { innovation, version, from: isDay(from) ? from : '', to: isDay(to) ? to : '' }
}

export function withPicked(address: URLSearchParams, part: Partial<Picked>): URLSearchParams {
  const changed = new URLSearchParams(address)
  for (const [key, value] of Object.entries(part)) {
    if (value === '') changed.delete(key)
    else changed.set(key, value)
  }
  return changed
}

export function filtersOf(team: string, { innovation, version, from, to }: Picked): ScoreFilters {
  return {
    team,
    ...(innovation && { innovation }),
    ...(version && { frameworkVersion: version }),
    ...(from && { closedFrom: startOf(from) }),
    ...(to && { closedTo: startOf(dayAfter(to)) }),
  }
}

/** A period that ends before it begins holds nothing. */
export const isBackwards = ({ from, to }: Picked) => from !== '' && to !== '' && to < from

const isDay = (text: string) => /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text))

function dayAfter(day: string): string {
  return new Date(Date.parse(day) + 24 * 60 * 60 * 1000).toISOString().slice(0, 10)
}

/** The instant at which a day begins in Helsinki, where it is 21 or 22 o'clock of the day before in UTC. */
function startOf(day: string): string {
  const candidates = ['+03:00', '+02:00'].map((offset) => new Date(`${day}T00:00:00${offset}`))
  const begins = candidates.find((instant) => clock.format(instant) === '00.00') ?? candidates[1]
  return (begins ?? new Date(day)).toISOString()
}

const clock = new Intl.DateTimeFormat('fi-FI', {
  timeZone: 'Europe/Helsinki',
  hour: '2-digit',
  minute: '2-digit',
})
