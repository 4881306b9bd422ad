import type { SeenStage } from '../../../../api/workshops/stage'
import type { AgendaActivity, Stage, StageBody } from '../../../../api/workshops/types'

type Agenda = AgendaActivity[]

const placeIn = (agenda: Agenda, activity: string | null) => agenda.findIndex(({ id }) => id === activity)

/** The part the room is in, with its place counted from one. */
export function currentOf(stage: Pick<Stage, 'activity'>, agenda: Agenda) {
  const at = placeIn(agenda, stage.activity)
  const activity = agenda[at]
  return activity ? { activity, number: at + 1 } : undefined
}

/** Before the first part the first is next. */
export const nextStage = ({ activity }: Pick<Stage, 'activity'>, agenda: Agenda) =>
  agenda[placeIn(agenda, activity) + 1]

/** Where one lands who leaves the next part out. */
export const afterNext = ({ activity }: Pick<Stage, 'activity'>, agenda: Agenda) =>
  agenda[placeIn(agenda, activity) + 2]

export function previousStage({ activity }: Pick<Stage, 'activity'>, agenda: Agenda) {
  const at = placeIn(agenda, activity)
  return at > 0 ? agenda[at - 1] : undefined
}

/** What has been revealed is shown again as it was, without a clock; everything else begins with its full time. */
export function goTo(activity: AgendaActivity, wasRevealed: boolean, firstStage: string | null): StageBody {
  return {
    activity: activity.id,
    answering: activity.exercise !== null && !wasRevealed,
    revealed: wasRevealed,
    seconds: wasRevealed ? 0 : activity.minutes * 60,
    spiralStage: activity.mode === 'TOGETHER' ? firstStage : null,
  }
}

const still = ({ activity, answering, revealed, spiralStage }: Stage): StageBody => ({
  activity,
  answering,
  revealed,
  spiralStage,
  seconds: null,
})

export const reveal = (stage: Stage): StageBody => ({
  ...still(stage),
  answering: false,
  revealed: true,
  seconds: 0,
})
export const hide = (stage: Stage): StageBody => ({ ...still(stage), revealed: false })
export const stopAnswering = (stage: Stage): StageBody => ({ ...still(stage), answering: false, seconds: 0 })
/** Without a clock: how long it takes the facilitator sees. */
export const reopen = (stage: Stage): StageBody => ({
  ...still(stage),
  answering: true,
  revealed: false,
  seconds: 0,
})
export const stopTimer = (stage: Stage): StageBody => ({ ...still(stage), seconds: 0 })
export const spiralTo = (stage: Stage, spiralStage: string): StageBody => ({ ...still(stage), spiralStage })

const secondsTo = (endsAt: string | null, now: number) =>
  endsAt === null ? 0 : Math.max(0, Math.ceil((Date.parse(endsAt) - now) / 1000))

/** `now` by this device; after the end, and where there was no clock, the minutes count from now. */
export const addMinutes = (stage: SeenStage, minutes: number, now: number): StageBody => ({
  ...still(stage),
  seconds: secondsTo(stage.endsAt, now + stage.ahead) + minutes * 60,
})

/** The move that brings back what was before another, with the time it had left then. */
export const asItWas = (before: SeenStage, now: number): StageBody => ({
  ...still(before),
  seconds: secondsTo(before.endsAt, now + before.ahead),
})

/** Whether the room is where a move wanted it: then a refusal as outdated only means that its answer got lost. */
export function isReached(body: StageBody, stage: Stage) {
  return (['activity', 'answering', 'revealed', 'spiralStage'] as const).every(
    (each) => body[each] === stage[each],
  )
}
