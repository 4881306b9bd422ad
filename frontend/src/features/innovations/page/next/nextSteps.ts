import type { Characteristic, Exercise, Framework, Profile } from '../../../../api/contract'

const lowest = 2.5

export type Step = { characteristic: Characteristic; median: number | null; strengthen: number }

/** What is low or marked to be strengthened: the lowest first, then what most people marked. */
export function stepsFrom(framework: Framework, profile: Profile): Step[] {
  return framework.characteristics
    .map((characteristic) => {
      const numbers = profile.characteristics.find(({ id }) => id === characteristic.id)
      return { characteristic, median: numbers?.median ?? null, strengthen: numbers?.strengthen ?? 0 }
    })
    .filter((step) => isLow(step) || step.strengthen > 0)
    .toSorted((one, other) => {
      const [first, second] = [rank(one), rank(other)]
      if (first !== second) return first < second ? -1 : 1
      return other.strengthen - one.strengthen || one.characteristic.order - other.characteristic.order
    })
}

export function isLow(step: Step) {
  return step.median !== null && step.median <= lowest
}

function rank(step: Step) {
  return isLow(step) ? (step.median ?? 0) : Number.POSITIVE_INFINITY
}

export type Suggestion = { kind: 'exercise' | 'spiral'; title: Exercise['title'] }

/** The exercises a characteristic names, as titles; a name that this server does not know is left out. */
export function suggestionsFor(characteristic: Characteristic, exercises: Exercise[]): Suggestion[] {
  const stages = exercises.flatMap((exercise) => exercise.stages ?? [])
  return characteristic.exercises.flatMap((reference): Suggestion[] => {
    const stage = stages.find(({ id }) => reference === `spiral:${id}`)
    if (stage?.name) return [{ kind: 'spiral', title: stage.name }]
    const exercise = exercises.find(({ id }) => id === reference)
    return exercise ? [{ kind: 'exercise', title: exercise.title }] : []
  })
}
