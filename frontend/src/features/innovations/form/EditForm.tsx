import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import type { Answer } from '../../../api/client'
import type { Innovation } from '../../../api/contract'
import { useEditing } from '../../../api/editing/useEditing'
import { changeInnovation, invalidated, readInnovation } from '../../../api/innovations'
import { Conflict } from '../../../ui/feedback/Conflict'
import { bodyOf, draftOf } from './draft/draft'
import { InnovationForm } from './InnovationForm'

export function EditForm({ answer }: { answer: Answer<Innovation> }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const { id } = answer.body
  const { start, busy, saved, error, isOvertaken, save, takeTheirs, keepMine } = useEditing({
    answer,
    draftOf,
    change: (draft, etag) => changeInnovation(id, bodyOf(draft), etag),
    reread: () => readInnovation(id),
    onSaved: () => invalidated(queries, id),
  })
  useEffect(() => {
    if (saved) void navigate(`/innovations/${id}`, { replace: true })
  }, [saved, navigate, id])

  return (
    <InnovationForm
      key={start.etag}
      start={start.draft}
      submit={t('innovationForm.save')}
      busy={busy}
      saved={saved}
      error={error}
      conflict={isOvertaken ? <Conflict onTheirs={takeTheirs} onMine={keepMine} /> : undefined}
      onSave={save}
      onCancel={() => void navigate(`/innovations/${id}`)}
    />
  )
}
