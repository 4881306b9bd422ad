import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { v7 as newId } from 'uuid'
import { actionsOf, deleteAction, memoOf, putAction, readAction } from '../../../../api/workshops/memo'
import type { Action } from '../../../../api/workshops/types'
import { bodyOf, type Draft } from './draft'

/** The next steps and what can be done with them. */
export function useActions(workshop: string) {
  const queries = useQueryClient()
  const changed = () =>
    Promise.all([
      queries.invalidateQueries({ queryKey: actionsOf(workshop).queryKey }),
      queries.invalidateQueries({ queryKey: memoOf(workshop).queryKey }),
    ])
  const actions = useQuery(actionsOf(workshop))
  const adding = useMutation({
    mutationFn: ({ id, draft }: { id: string; draft: Draft }) => putAction(workshop, id, bodyOf(draft), null),
    onSuccess: changed,
  })
  const changing = useMutation({
    // The version is the one that was read when the form opened: who was faster is not overwritten.
    mutationFn: ({ id, draft, etag }: { id: string; draft: Draft; etag: string | null }) =>
      putAction(workshop, id, bodyOf(draft), etag),
    onSettled: changed,
  })
  const removing = useMutation({
    mutationFn: ({ id }: Action) => deleteAction(workshop, id),
    onSettled: changed,
  })
  const restoring = useMutation({
    // Under an id of its own: what was deleted is gone, this is the same said again.
    mutationFn: ({ text, owner, due }: Action) => putAction(workshop, newId(), { text, owner, due }, null),
    onSettled: changed,
  })
  const opening = useMutation({
    mutationFn: ({ id }: Action) => readAction(workshop, id),
    // Somebody may have removed it: the list then shows what there is now.
    onError: changed,
  })
  return { actions, adding, changing, removing, restoring, opening }
}
