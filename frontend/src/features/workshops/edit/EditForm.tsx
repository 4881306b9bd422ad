import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import type { Answer } from '../../../api/client'
import { ApiError } from '../../../api/problem'
import type { Workshop } from '../../../api/workshops/types'
import { changeWorkshop, workshopChanged, workshopNow } from '../../../api/workshops/workshops'
import { Conflict } from '../../../ui/feedback/Conflict'
import { bodyOf, draftOf, type Draft } from './draft/draft'
import { WorkshopForm } from './WorkshopForm'

/** Changes the version it was given first. When somebody was faster, the reader decides whose text stands. */
export function EditForm({ answer }: { answer: Answer<Workshop> }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const { id, team, linked } = answer.body
  const [start, setStart] = useState({ draft: draftOf(answer.body), etag: answer.etag })

  const saving = useMutation({
    mutationFn: ({ draft, etag }: { draft: Draft; etag: string | null }) =>
      changeWorkshop(id, bodyOf(draft), etag),
    onSuccess: () => workshopChanged(queries, id),
  })
  const fresh = useMutation({ mutationFn: () => workshopNow(id) })
  const { isSuccess, variables } = saving
  useEffect(() => {
    if (isSuccess) void navigate(`/workshops/${id}`, { replace: true })
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
    <WorkshopForm
      key={start.etag}
      start={start.draft}
      teams={[]}
      team={team?.id ?? null}
      linked={linked}
      isNew={false}
      submit={t('workshop.form.save')}
      busy={saving.isPending || fresh.isPending}
      saved={isSuccess}
      error={fresh.error ?? saving.error}
      conflict={
        overtaken && !fresh.isError ? <Conflict onTheirs={takeTheirs} onMine={keepMine} /> : undefined
      }
      onSave={(draft) => saving.mutate({ draft, etag: start.etag })}
      onCancel={() => void navigate(`/workshops/${id}`)}
    />
  )
}
