import type { Content } from './useContent'
import type { PartProps } from './Part'
import { ScoringPart } from './scoring/ScoringPart'
import { SheetPart } from './sheet/SheetPart'
import { SpiralPart } from './spiral/SpiralPart'
import { StarsPart } from './stars/StarsPart'

export type ExerciseProps = PartProps & { content: Content; closed: boolean }

/** What is done in this part. Every sheet is one mechanism; the spiral, the scoring and the stars have their own ways. */
export function Exercise(props: ExerciseProps) {
  switch (props.content.exercise.kind) {
    case 'spiral':
      return <SpiralPart {...props} />
    case 'scoring':
      return <ScoringPart {...props} />
    case 'summary':
      return <StarsPart {...props} />
    default:
      return <SheetPart {...props} />
  }
}
