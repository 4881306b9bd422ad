import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import type { Answer } from '../../../api/client'
import { useEditing } from '../../../api/editing/useEditing'
import type { Workshop } from '../../../api/workshops/types'
import { changeWorkshop, workshopChanged, workshopNow } from '../../../api/workshops/workshops'
import { Conflict } from '../../../ui/feedback/Conflict'
import { bodyOf, draftOf } from './draft/draft'
import { WorkshopForm } from './WorkshopForm'

export function EditForm({ answer }: { answer: Answer<Workshop> }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const { id, team, linked } = answer.body
  const { start, busy, saved, error, isOvertaken, save, takeTheirs, keepMine } = useEditing({
    answer,
    draftOf,
    change: (draft, etag) => changeWorkshop(id, bodyOf(draft), etag),
    reread: () => workshopNow(id),
    onSaved: () => workshopChanged(queries, id),
  })
  useEffect(() => {
    if (saved) void navigate(`/workshops/${id}`, { replace: true })
  }, [saved, navigate, id])

  return (
    <WorkshopForm
      key={start.etag}
      start={start.draft}
      teams={[]}
      team={team?.id ?? null}
      linked={linked}
      isNew={false}
      submit={t('workshop.form.save')}
      busy={busy}
      saved={saved}
      error={error}
      conflict={isOvertaken ? <Conflict onTheirs={takeTheirs} onMine={keepMine} /> : undefined}
      onSave={save}
      onCancel={() => void navigate(`/workshops/${id}`)}
    />
  )
}
