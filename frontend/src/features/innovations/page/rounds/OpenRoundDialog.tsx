import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { openAssessment } from '../../../../api/assessments'
import { invalidated } from '../../../../api/innovations'
import { frameworks, newestOf } from '../../../../api/instrument'
import { Button } from '../../../../ui/action/Button'
import { Dialog } from '../../../../ui/dialog/Dialog'
import { ProblemNotice } from '../../../../ui/feedback/ProblemNotice'
import { RoundFields } from './RoundFields'
import { assessmentOf, titleFault } from './round'
import { useRoundDraft } from './useRoundDraft'

type Props = { innovation: string; open: boolean; onClose: () => void }

/** Opens a round on the newest instrument, then goes to it. */
export function OpenRoundDialog({ innovation, open, onClose }: Props) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const { id, draft, change, tried, setTried } = useRoundDraft()
  const instruments = useQuery(frameworks)

  const opening = useMutation({
    mutationFn: async () => {
      const { data } = instruments.data ? instruments : await instruments.refetch({ throwOnError: true })
      return openAssessment(id, assessmentOf(draft, innovation, newestOf(data ?? [])))
    },
    onSuccess: async () => {
      await navigate(`/assessments/${id}`)
      return invalidated(queries, innovation)
    },
  })
  const submit = () => {
    setTried(true)
    if (titleFault(draft.title) === undefined && !opening.isPending) opening.mutate()
    else document.getElementById('round-title')?.focus()
  }
  const actions = (
    <>
      <Button type="submit" variant="primary" busy={opening.isPending}>
        {t('rounds.open.submit')}
      </Button>
      <Button variant="quiet" onClick={onClose}>
        {t('ui.cancel')}
      </Button>
    </>
  )
  return (
    <Dialog open={open} title={t('rounds.open.title')} onClose={onClose} onSubmit={submit} actions={actions}>
      <RoundFields draft={draft} fault={tried ? titleFault(draft.title) : undefined} onChange={change} />
      {opening.isError && <ProblemNotice error={opening.error} />}
    </Dialog>
  )
}
