import { useMemo } from 'react'
import { AnswerSheet } from '../../../exercise/answer/AnswerSheet'
import { cardsOf } from '../../../exercise/sheet/cards'
import { sheetOf } from '../../../exercise/sheet/sheet'
import type { ExerciseProps } from '../Exercise'
import { useAnswering } from '../useAnswering'

export function SheetPart(props: ExerciseProps) {
  const { exercise, framework } = props.content
  const answering = useAnswering(props)
  const parts = useMemo(() => sheetOf(exercise, framework ? cardsOf(framework) : []), [exercise, framework])
  return <AnswerSheet parts={parts} answering={answering} />
}
