/** Neighbouring axes that all have a value; `closed` when they go all the way round. */
export type Run = { axes: number[]; closed: boolean }

/** A bridge this wide would claim a connection across half of the picture. */
const WIDEST_BRIDGE = 4

/** Runs of axes with a value, around the circle: the last axis is the first one's neighbour. */
export function runsOf(present: boolean[]): Run[] {
  const count = present.length
  const firstGap = present.indexOf(false)
  if (firstGap === -1) return count === 0 ? [] : [{ axes: present.map((_, i) => i), closed: true }]
  const runs: Run[] = []
  let open: number[] = []
  for (let step = 1; step <= count; step++) {
    const axis = (firstGap + step) % count
    if (present[axis]) open.push(axis)
    else if (open.length > 0) {
      runs.push({ axes: open, closed: false })
      open = []
    }
  }
  return runs
}

export type Bridge = { from: number; to: number; steps: number }

/** From the end of each run over the gap to the next one's start. */
export function bridgesOf(runs: Run[], count: number): Bridge[] {
  return runs.flatMap((run, i) => {
    const from = run.axes.at(-1)
    const to = runs[(i + 1) % runs.length]?.axes[0]
    if (run.closed || from === undefined || to === undefined) return []
    const steps = (to - from + count) % count
    return steps === 0 || steps - 1 > WIDEST_BRIDGE ? [] : [{ from, to, steps }]
  })
}
