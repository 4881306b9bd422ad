import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useBlocker } from 'react-router'
import { Button } from '../action/Button'
import { Dialog } from './Dialog'

/** Asks once before unsaved text is left behind, by a link inside or by closing the tab. */
export function LeaveGuard({ unsaved }: { unsaved: boolean }) {
  const { t } = useTranslation()
  const blocker = useBlocker(unsaved)

  useEffect(() => {
    if (!unsaved) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [unsaved])

  const actions = (
    <>
      <Button variant="primary" onClick={() => blocker.reset?.()}>
        {t('ui.leave.stay')}
      </Button>
      <Button onClick={() => blocker.proceed?.()}>{t('ui.leave.go')}</Button>
    </>
  )
  return (
    <Dialog
      open={blocker.state === 'blocked'}
      title={t('ui.leave.title')}
      onClose={() => blocker.reset?.()}
      actions={actions}
    >
      <p>{t('ui.leave.text')}</p>
    </Dialog>
  )
}
