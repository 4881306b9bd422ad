import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import type { Answer } from '../../../api/client'
import type { Innovation } from '../../../api/contract'
import { changeInnovation, invalidated, readInnovation } from '../../../api/innovations'
import { ApiError } from '../../../api/problem'
import { Conflict } from '../../../ui/feedback/Conflict'
import { bodyOf, draftOf, type Draft } from './draft/draft'
import { InnovationForm } from './InnovationForm'

/** Changes the version it was given first: later reads in the background touch neither text nor ETag. When somebody was faster, the reader decides whose text stands. */
export function EditForm({ answer }: { answer: Answer<Innovation> }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const { id } = answer.body
  const [start, setStart] = useState({ draft: draftOf(answer.body), etag: answer.etag })

  const saving = useMutation({
    mutationFn: ({ draft, etag }: { draft: Draft; etag: string | null }) =>
      changeInnovation(id, bodyOf(draft), etag),
    onSuccess: () => invalidated(queries, id),
  })
  const fresh = useMutation({ mutationFn: () => readInnovation(id) })
  const { isSuccess, variables } = saving
  useEffect(() => {
    if (isSuccess) void navigate(`/innovations/${id}`, { replace: true })
  }, [isSuccess, navigate, id])

  const takeTheirs = () =>
    fresh.mutate(undefined, {
      onSuccess: (latest) => {
        setStart({ draft: draftOf(latest.body), etag: latest.etag })
        saving.reset()
      },
    })
  const keepMine = () =>
    fresh.mutate(undefined, {
      onSuccess: ({ etag }) => variables && saving.mutate({ draft: variables.draft, etag }),
    })
  const overtaken = saving.error instanceof ApiError && saving.error.kind === 'precondition-failed'
  return (
    <InnovationForm
      key={start.etag}
      start={start.draft}
      submit={t('innovationForm.save')}
      busy={saving.isPending || fresh.isPending}
      saved={isSuccess}
      error={fresh.error ?? saving.error}
      conflict={
        overtaken && !fresh.isError ? <Conflict onTheirs={takeTheirs} onMine={keepMine} /> : undefined
      }
      onSave={(draft) => saving.mutate({ draft, etag: start.etag })}
      onCancel={() => void navigate(`/innovations/${id}`)}
    />
  )
}
