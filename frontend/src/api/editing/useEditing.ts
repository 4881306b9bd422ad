import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { Answer } from '../client'
import { ApiError } from '../problem'

type Editing<Thing, Draft> = {
  /** what the form begins with; later reads in the background touch neither text nor ETag */
  answer: Answer<Thing>
  draftOf: (thing: Thing) => Draft
  change: (draft: Draft, etag: string | null) => Promise<unknown>
  reread: () => Promise<Answer<Thing>>
  onSaved: () => unknown
}

/** Changes the version it was given first. When somebody was faster, the reader decides whose text stands. */
export function useEditing<Thing, Draft>({
  answer,
  draftOf,
  change,
  reread,
  onSaved,
}: Editing<Thing, Draft>) {
  const [start, setStart] = useState({ draft: draftOf(answer.body), etag: answer.etag })
  const saving = useMutation({
    mutationFn: ({ draft, etag }: { draft: Draft; etag: string | null }) => change(draft, etag),
    onSuccess: onSaved,
  })
  const fresh = useMutation({ mutationFn: reread })
  const { isSuccess, variables } = saving
  const overtaken = saving.error instanceof ApiError && saving.error.kind === 'precondition-failed'

  return {
    start,
    busy: saving.isPending || fresh.isPending,
    saved: isSuccess,
    error: fresh.error ?? saving.error,
    isOvertaken: overtaken && !fresh.isError,
    save: (draft: Draft) => saving.mutate({ draft, etag: start.etag }),
    takeTheirs: () =>
      fresh.mutate(undefined, {
        onSuccess: (latest) => {
          setStart({ draft: draftOf(latest.body), etag: latest.etag })
          saving.reset()
        },
      }),
    keepMine: () =>
      fresh.mutate(undefined, {
        onSuccess: ({ etag }) => variables && saving.mutate({ draft: variables.draft, etag }),
      }),
  }
}
