import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { belongingChanged, takeOut } from '../../../api/programmes/belonging'
import { ConfirmOnce } from '../../../ui/dialog/ConfirmOnce'
import { useProblemText } from '../../../ui/feedback/ProblemNotice'
import type { AboutBelonging } from './about'

/** The team takes its innovation out of a programme. */
export function TakeOut({ innovation, belonging, onDone, onClose }: AboutBelonging) {
  const { t } = useTranslation()
  const problem = useProblemText()
  const queries = useQueryClient()
  const { programme } = belonging
  const leaving = useMutation({
    mutationFn: () => takeOut(programme.id, innovation.id),
    onSuccess: async () => {
      await belongingChanged(queries, programme.id, innovation.id)
      onDone(t('programmes.ofInnovation.left', { name: programme.name }))
    },
    onError: () => belongingChanged(queries, programme.id, innovation.id),
  })
  return (
    <ConfirmOnce
      open
      title={t('programmes.ofInnovation.leaveTitle')}
      confirm={t('programmes.ofInnovation.leave')}
      busy={leaving.isPending}
      error={leaving.isError ? problem(leaving.error) : undefined}
      onConfirm={() => leaving.mutate()}
      onClose={onClose}
    >
      <p>
        {t('programmes.ofInnovation.leaveText', { innovation: innovation.name, programme: programme.name })}
      </p>
      <p>{t('programmes.ofInnovation.leaveStays')}</p>
    </ConfirmOnce>
  )
}
