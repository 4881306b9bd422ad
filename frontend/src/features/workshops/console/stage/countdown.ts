import type { SeenStage } from '../../../../api/workshops/stage'

/** `seconds`: left of the time, left of the grace, or gone since the end. */
export type Countdown = { kind: 'none' } | { kind: 'running' | 'grace' | 'over'; seconds: number }

type Timed = Pick<SeenStage, 'endsAt' | 'answering' | 'graceSeconds' | 'ahead'>

/** Where the clock stands by the server's time. Grace is for answers: where none are taken there is none. */
export function countdownOf({ endsAt, answering, graceSeconds, ahead }: Timed, now: number): Countdown {
  if (endsAt === null) return { kind: 'none' }
  const left = (Date.parse(endsAt) - now - ahead) / 1000
  const grace = answering ? graceSeconds : 0
  if (left > 0) return { kind: 'running', seconds: Math.ceil(left) }
  if (left > -grace) return { kind: 'grace', seconds: Math.ceil(left + grace) }
  return { kind: 'over', seconds: Math.floor(-left) }
}

/** What of the countdown is worth saying aloud: it changes five times at most, not every second. */
export function milestoneOf(countdown: Countdown): 'five' | 'one' | 'grace' | 'over' | null {
  if (countdown.kind === 'none') return null
  if (countdown.kind !== 'running') return countdown.kind
  if (countdown.seconds <= 60) return 'one'
  return countdown.seconds <= 300 ? 'five' : null
}

/** Whether the server still takes answers, and if not, why. */
export function answeringOf(stage: Timed & Pick<SeenStage, 'revealed'>, now: number) {
  if (stage.revealed) return 'revealed'
  if (!stage.answering) return 'stopped'
  const { kind } = countdownOf(stage, now)
  return kind === 'over' ? 'timeOver' : kind === 'grace' ? 'grace' : 'open'
}
