import { v7 as uuid } from 'uuid'

const key = (assessment: string) => `spiraali.sheet.${assessment}`

/** The sheet begun on this device in a round, so that its owner finds it again. */
export function ownSheet(assessment: string): string | null {
  try {
    return localStorage.getItem(key(assessment))
  } catch {
    return null
  }
}

export function rememberSheet(assessment: string, sheet: string) {
  try {
    localStorage.setItem(key(assessment), sheet)
  } catch {
    // Storage is switched off: the address in the history is then the only way back.
  }
}

export const newSheet = () => uuid()
