import type { AuditEntry } from '../../../api/contract'

export type Day = { day: string; entries: AuditEntry[] }

/** Entries under their days, in the order they come. */
export function byDay(entries: AuditEntry[], dayOf: (iso: string) => string): Day[] {
  const days = new Map<string, AuditEntry[]>()
  for (const entry of entries) {
    const day = dayOf(entry.at)
    days.set(day, [...(days.get(day) ?? []), entry])
  }
  return [...days].map(([day, ofDay]) => ({ day, entries: ofDay }))
}
