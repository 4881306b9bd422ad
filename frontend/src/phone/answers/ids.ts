import { v5 } from 'uuid'

// Any fixed namespace does; this one is the DNS's own.
const namespace = v5.DNS

/** A tick and its untick are one row: the id says which. */
export const pickId = (seed: string, activity: string, prompt: string, option: string) =>
  v5(`${seed}/${activity}/${prompt}/${option}`, namespace)

/** Where one is picked, another choice takes the same row. */
export const choiceId = (seed: string, activity: string, prompt: string) =>
  v5(`${seed}/${activity}/${prompt}`, namespace)

export const sheetId = (seed: string, assessment: string) => v5(`${seed}/${assessment}`, namespace)
