import type { Counts, Stage, Workshop } from '../../../api/workshops/types'

export type Scene = 'welcome' | 'activity' | 'revealed' | 'thanks'

type Seen = Pick<Stage, 'state' | 'activity' | 'revealed'> | undefined

/** What belongs on the wall now. Whatever is going on, an empty room is shown how to come in. */
export function sceneOf(
  workshop: Pick<Workshop, 'state'>,
  stage: Seen,
  counts: Pick<Counts, 'joined'> | null,
): Scene {
  const state = stage?.state ?? workshop.state
  if (state === 'CLOSED') return 'thanks'
  if (state === 'DRAFT' || !stage?.activity || counts?.joined === 0) return 'welcome'
  return stage.revealed ? 'revealed' : 'activity'
}

/** How much of its time an activity still has, in per cent; added minutes make the whole longer. */
export function shareLeft(seconds: number, minutes: number): number {
  return Math.round((1000 * seconds) / Math.max(1, seconds, minutes * 60)) / 10
}

/** Letters for a text of this length: what is short may be read from the last row. */
export function sizeFor(texts: string[]): 'huge' | 'large' | 'plain' {
  const letters = texts.reduce((sum, text) => sum + [...text].length + 30, 0)
  if (letters < 240) return 'huge'
  return letters < 420 ? 'large' : 'plain'
}

/** `K7M 2QX`: six symbols are read and typed more easily in two halves. */
export const inHalves = (code: string) => [code.slice(0, 3), code.slice(3)]
