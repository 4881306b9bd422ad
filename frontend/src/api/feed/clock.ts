/** How far the server's clock is ahead of this device's, in milliseconds, at the moment a stage came in. */
export const offsetOf = (serverNow: string, receivedAt: number) => Date.parse(serverNow) - receivedAt

/** Whole seconds until the end by the server's clock, never below zero; null where there is no timer. */
export function secondsLeft(endsAt: string | null, offset: number, now: number): number | null {
  if (endsAt === null) return null
  return Math.max(0, Math.ceil((Date.parse(endsAt) - offset - now) / 1000))
}

type Taking = { answering: boolean; endsAt: string | null; graceSeconds: number }

/** Whether the server still takes answers: also a little after the end, for what was on its way. */
export function takesAnswers({ answering, endsAt, graceSeconds }: Taking, offset: number, now: number) {
  return answering && (endsAt === null || now + offset <= Date.parse(endsAt) + graceSeconds * 1000)
}

/** `4:05`: minutes and seconds as a clock on the wall would say them. */
export function clockWords(seconds: number): string {
  const rest = String(seconds % 60).padStart(2, '0')
  return `${Math.floor(seconds / 60)}:${rest}`
}
