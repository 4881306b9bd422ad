import type { Delivery } from '../../../api/contract'

const soon = 60_000

/** In milliseconds. What waits for hours need not be asked for every other second. */
export function pace(deliveries: Pick<Delivery, 'state' | 'nextAttemptAt'>[], now: Date): number {
  const isComing = deliveries.some(
    ({ state, nextAttemptAt }) =>
      state === 'PENDING' && (nextAttemptAt === null || Date.parse(nextAttemptAt) - now.getTime() < soon),
  )
  return isComing ? 2_000 : 30_000
}
