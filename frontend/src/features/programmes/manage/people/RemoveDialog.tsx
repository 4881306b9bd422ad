import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { leaveProgramme } from '../../../../api/programmes/people'
import { forgetProgramme, programmeChanged } from '../../../../api/programmes/programmes'
import { Button } from '../../../../ui/action/Button'
import { ConfirmOnce } from '../../../../ui/dialog/ConfirmOnce'
import { Dialog } from '../../../../ui/dialog/Dialog'
import { useProblemText } from '../../../../ui/feedback/ProblemNotice'
import type { AboutPerson } from './about'

/** Taking somebody out, or leaving oneself: asked once. */
export function RemoveDialog({ programme, person, isMe, isOnlyCoordinator, onDone, onClose }: AboutPerson) {
  const { t } = useTranslation()
  const problem = useProblemText()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const removing = useMutation({
    mutationFn: () => leaveProgramme(programme.id, person.account),
    onSuccess: async () => {
      if (isMe) {
        await navigate('/programmes', { replace: true })
        return forgetProgramme(queries, programme.id)
      }
      await programmeChanged(queries, programme.id)
      onDone(t('programmes.people.removed', { name: person.name }))
    },
    onError: () => programmeChanged(queries, programme.id),
  })
  if (isOnlyCoordinator)
    return (
      <Dialog
        open
        title={t('programmes.people.onlyOneTitle')}
        onClose={onClose}
        actions={<Button onClick={onClose}>{t('teams.onlyOwner.understood')}</Button>}
      >
        <p>{t('programmes.people.onlyOne')}</p>
      </Dialog>
    )
  return (
    <ConfirmOnce
      open
      title={t(isMe ? 'programmes.leave.title' : 'programmes.people.removeTitle')}
      confirm={t(isMe ? 'programmes.leave.action' : 'programmes.people.remove')}
      busy={removing.isPending}
      error={removing.isError ? problem(removing.error) : undefined}
      onConfirm={() => removing.mutate()}
      onClose={onClose}
    >
      <p>
        {isMe
          ? t('programmes.leave.text', { name: programme.name })
          : t('programmes.people.removeText', { name: person.name })}
      </p>
    </ConfirmOnce>
  )
}
