import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { v7 } from 'uuid'
import type { Team } from '../../../api/contract'
import { invalidated } from '../../../api/innovations'
import { teamToStart } from '../facts/rights'
import { bodyOf, emptyDraft, type Draft } from './draft/draft'
import { InnovationForm } from './InnovationForm'
import { keepNew } from './keepNew'

/** `teams` are those one may write in; `asked` the one that the address names. */
export function NewForm({ teams, asked }: { teams: Team[]; asked: string | null }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const queries = useQueryClient()
  // One id for one form: sending again after a lost answer creates nothing twice.
  const [id] = useState(() => v7())
  const [start] = useState<Draft>(() => ({ ...emptyDraft, team: teamToStart(teams, asked) }))
  const creating = useMutation({
    mutationFn: (draft: Draft) => keepNew(id, bodyOf(draft), draft.team ?? teams[0]?.id ?? null),
    onSuccess: () =>
      Promise.all([invalidated(queries, id), queries.invalidateQueries({ queryKey: ['teams'] })]),
  })
  const { isSuccess } = creating

  // Goes on only when the guard has seen that nothing is unsaved any more.
  useEffect(() => {
    if (isSuccess) void navigate(`/innovations/${id}`, { replace: true })
  }, [isSuccess, navigate, id])

  return (
    <InnovationForm
      start={start}
      submit={t('innovationForm.create')}
      busy={creating.isPending}
      saved={isSuccess}
      error={creating.error}
      onSave={(draft) => creating.mutate(draft)}
      onCancel={() => void navigate('/')}
    />
  )
}
