import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { v7 } from 'uuid'
import type { components } from '../../../api/schema'
import type { Team } from '../../../api/contract'
import type { Workshop } from '../../../api/workshops/types'
import { workshopChanged } from '../../../api/workshops/workshops'
import { bodyOf, copyOf, emptyDraft, type Draft } from './draft/draft'
import { partsOf } from './draft/parts'
import { keepNew } from './keepNew'
import { WorkshopForm } from './WorkshopForm'

type Props = {
  /** in which one may make workshops */
  teams: Team[]
  /** named by the address */
  asked: string | null
  innovation: string | null
  template: components['schemas']['WorkshopTemplate'] | undefined
  /** copied from */
  source: Workshop | undefined
}

export function NewForm({ teams, asked, innovation, template, source }: Props) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const queries = useQueryClient()
  // One id for one form: sending again after a lost answer creates nothing twice.
  const [id] = useState(() => v7())
  const team = source?.team?.id ?? teams.find((each) => each.id === asked)?.id ?? ''
  const only = teams.length === 1 || source ? (source?.team?.id ?? teams[0]?.id ?? null) : null
  const [start] = useState<Draft>(() => {
    if (source) return copyOf(source, t('workshop.form.copyOf', { title: source.title }), v7)
    const activities = template ? partsOf(template, v7) : []
    return {
      ...emptyDraft,
      team: only === null ? team : null,
      innovations: innovation ? [innovation] : [],
      activities,
    }
  })
  const creating = useMutation({
    mutationFn: (draft: Draft) => keepNew(id, bodyOf(draft), draft.team ?? only),
    onSuccess: () => workshopChanged(queries, id),
  })
  const { isSuccess } = creating

  // Goes on only when the guard has seen that nothing is unsaved any more.
  useEffect(() => {
    if (isSuccess) void navigate(`/workshops/${id}`, { replace: true })
  }, [isSuccess, navigate, id])

  return (
    <WorkshopForm
      start={start}
      teams={teams}
      team={only}
      linked={source?.linked ?? []}
      isNew
      submit={t('workshop.form.create')}
      busy={creating.isPending}
      saved={isSuccess}
      error={creating.error}
      onSave={(draft) => creating.mutate(draft)}
      onCancel={() => void navigate(source ? `/workshops/${source.id}` : '/workshops')}
    />
  )
}
