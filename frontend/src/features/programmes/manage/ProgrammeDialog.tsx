import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Programme } from '../../../api/programmes/contract'
import { changeProgramme, programmeChanged } from '../../../api/programmes/programmes'
import { Button } from '../../../ui/action/Button'
import { Dialog } from '../../../ui/dialog/Dialog'
import { ProblemNotice } from '../../../ui/feedback/ProblemNotice'
import { bodyOf, draftFault, ProgrammeFields } from './ProgrammeFields'

type Props = { programme: Programme; etag: string | null; onClose: () => void }

/** The programme's name and what is said of it. */
export function ProgrammeDialog({ programme, etag, onClose }: Props) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const [draft, setDraft] = useState({ name: programme.name, description: programme.description ?? '' })
  const keeping = useMutation({
    mutationFn: () => changeProgramme(programme.id, bodyOf(draft), etag),
    onSuccess: async () => {
      // The name stands beside every innovation of the programme.
      await Promise.all([
        programmeChanged(queries, programme.id),
        queries.invalidateQueries({ queryKey: ['innovation'] }),
      ])
      onClose()
    },
    // Most often somebody changed it first: the second press is then made on what is true now.
    onError: () => programmeChanged(queries, programme.id),
  })
  const submit = () => {
    const fault = draftFault(draft)
    if (fault) document.getElementById(fault)?.focus()
    else if (!keeping.isPending) keeping.mutate()
  }
  const actions = (
    <>
      <Button type="submit" variant="primary" busy={keeping.isPending}>
        {t('programmes.manage.save')}
      </Button>
      <Button onClick={onClose}>{t('ui.cancel')}</Button>
    </>
  )
  return (
    <Dialog open title={t('programmes.manage.rename')} onClose={onClose} onSubmit={submit} actions={actions}>
      <ProgrammeFields draft={draft} tried onChange={setDraft} />
      {keeping.isError && <ProblemNotice error={keeping.error} />}
    </Dialog>
  )
}
