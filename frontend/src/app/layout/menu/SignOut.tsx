import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { outbox } from '../../../api/outbox/browser'
import { signOut } from '../../../api/session/session'
import { leave } from '../../../features/account/signIn/leave'
import { Button } from '../../../ui/action/Button'
import { Dialog } from '../../../ui/dialog/Dialog'
import { ProblemNotice } from '../../../ui/feedback/ProblemNotice'

/** Says first when something has not been sent: it waits on this device, and for this person only. */
export function SignOut() {
  const { t } = useTranslation()
  const [unsent, setUnsent] = useState(0)
  const leaving = useMutation({ mutationFn: signOut, onSuccess: leave })
  const ask = () => {
    const left = outbox.unsent()
    setUnsent(left)
    if (left === 0) leaving.mutate()
  }
  const close = () => {
    setUnsent(0)
    leaving.reset()
  }
  const actions = (
    <>
      <Button type="submit" variant="primary" busy={leaving.isPending}>
        {t('app.menu.signOut')}
      </Button>
      <Button onClick={close}>{t('ui.cancel')}</Button>
    </>
  )
  return (
    <>
      <button type="button" aria-disabled={leaving.isPending || undefined} onClick={ask}>
        {t('app.menu.signOut')}
      </button>
      <Dialog
        open={unsent > 0 || leaving.isError}
        title={t(leaving.isError ? 'app.menu.signOutFailed' : 'app.menu.unsentTitle')}
        onClose={close}
        onSubmit={() => leaving.mutate()}
        actions={actions}
      >
        {unsent > 0 && <p>{t('app.menu.unsent', { count: unsent })}</p>}
        {leaving.isError && <ProblemNotice error={leaving.error} />}
      </Dialog>
    </>
  )
}
