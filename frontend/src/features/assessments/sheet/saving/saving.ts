import type { LaneStatus } from '../../../../api/outbox/status'
import type { Saving } from '../../../../ui/feedback/SaveState'

/** What is true of the whole sheet: the worst of what the outbox, the pen and the unfinished answers say. */
export function savingOf(status: LaneStatus, typing: boolean, incomplete: number): Saving {
  if (status.state === 'refused') return 'failed'
  if (status.state === 'kept') return 'kept'
  if (status.state === 'saving' || typing) return 'saving'
  return incomplete > 0 ? 'kept' : 'saved'
}
