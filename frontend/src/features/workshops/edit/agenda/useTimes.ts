import { useState } from 'react'
import { minutesOf, timetable, total } from '../../agenda/clock'
import type { Part } from '../draft/draft'

/** Clock times of the parts from a start that is typed and kept nowhere. */
export function useTimes(parts: Part[]) {
  const [start, setStart] = useState('9.00')
  const minutes = parts.map((part) => Math.max(0, Number(part.minutes) || 0))
  const at = minutesOf(start)
  const table = at === null ? null : timetable(at, minutes)
  const isWrong = start.trim() !== '' && at === null
  return {
    start,
    setStart,
    isWrong,
    all: total(minutes),
    begins: table?.begins ?? [],
    ends: table?.ends ?? null,
  }
}
