const day = 24 * 60

/** Minutes after midnight of `09:00`, as a time field gives it; null when nothing is there. */
export function minutesOf(time: string): number | null {
  const [, hours, minutes] = /^(\d{1,2})[:.](\d{2})$/.exec(time.trim()) ?? []
  if (hours === undefined || minutes === undefined) return null
  const all = Number(hours) * 60 + Number(minutes)
  return Number(minutes) < 60 && all < day ? all : null
}

/** `9.05` as clocks are read aloud in Finnish and Swedish, `9:05` in English. */
export function clockAt(minutes: number, language: string) {
  const within = minutes % day
  const rest = String(within % 60).padStart(2, '0')
  return `${Math.floor(within / 60)}${language === 'en' ? ':' : '.'}${rest}`
}

/** When each part begins, in minutes after midnight, and when the last one ends. */
export function timetable(start: number, minutes: number[]) {
  const begins: number[] = []
  let at = start
  for (const each of minutes) {
    begins.push(at)
    at += each
  }
  return { begins, ends: at }
}

export const total = (minutes: number[]) => minutes.reduce((sum, each) => sum + each, 0)

/** Whole hours and the minutes that are left. */
export const hoursOf = (minutes: number) => ({ hours: Math.floor(minutes / 60), minutes: minutes % 60 })
