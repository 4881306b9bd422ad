import type { LaneStatus } from '../../../api/outbox/status'
import type { Saving } from '../../../ui/feedback/SaveState'

/** The worst of what the outbox, the pen and the texts that are too long say. */
export function savingOf(status: LaneStatus, typing: boolean, unsaved: number): Saving {
  if (status.state === 'refused') return 'failed'
  if (status.state === 'kept' || unsaved > 0) return 'kept'
  return status.state === 'saving' || typing ? 'saving' : 'saved'
}

/** The last word of a refusal's type, e.g. `activity-closed`. */
export const reasonOf = ({ type }: { type: string }) => type.split(/[/:]/).at(-1) ?? ''

/** Whether a room that takes answers again would take these. */
export const waitsForRoom = ({ refusals }: LaneStatus) =>
  refusals.some((refusal) =>
    ['activity-closed', 'workshop-closed', 'workshop-not-open'].includes(reasonOf(refusal)),
  )
