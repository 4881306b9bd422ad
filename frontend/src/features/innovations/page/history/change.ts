import type { Change, ChangeOf, Characteristic, Framework } from '../../../../api/contract'

export type Moved = { characteristic: Characteristic; change: ChangeOf }

/** The characteristics whose change is clear, in the instrument's order. The rest say nothing either way. */
export function movedIn(change: Change, framework: Framework) {
  const moved = framework.characteristics.flatMap((characteristic): Moved[] => {
    const of = change.characteristics.find(({ id }) => id === characteristic.id)
    return of ? [{ characteristic, change: of }] : []
  })
  return {
    risen: moved.filter((each) => each.change.verdict === 'UP'),
    fallen: moved.filter((each) => each.change.verdict === 'DOWN'),
  }
}
