import { useMemo } from 'react'
import type { Answering } from '../../exercise/answer/answering'
import { useAnswers } from '../answers/useAnswers'
import type { ExerciseProps } from './Exercise'

type Props = Pick<ExerciseProps, 'place' | 'activity' | 'groupVersion' | 'live' | 'closed'>

/** The fields' side of one's answers to this part. */
export function useAnswering({ place, activity, groupVersion, live, closed }: Props): Answering {
  const { keeper, view } = useAnswers(place, activity.id, `${groupVersion} ${live}`)
  return useMemo(
    () => ({
      own: view.own,
      others: view.group,
      closed,
      pick: keeper.pick,
      choose: keeper.choose,
      write: keeper.write,
      leave: keeper.leave,
      newId: keeper.newId,
    }),
    [keeper, view, closed],
  )
}
