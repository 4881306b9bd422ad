import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../action/Button'
import { Notice } from '../feedback/Notice'
import { Dialog } from './Dialog'

type Props = {
  open: boolean
  title: string
  confirm: string
  busy: boolean
  error: string | undefined
  onConfirm: () => void
  onClose: () => void
  /** what will go */
  children: ReactNode
}

/** Asks once before what cannot be undone. */
export function ConfirmOnce({ open, title, confirm, busy, error, onConfirm, onClose, children }: Props) {
  const { t } = useTranslation()
  const actions = (
    <>
      <Button type="submit" variant="danger" busy={busy}>
        {confirm}
      </Button>
      <Button onClick={onClose}>{t('ui.cancel')}</Button>
    </>
  )
  const submit = () => {
    if (!busy) onConfirm()
  }
  return (
    <Dialog open={open} title={title} onClose={onClose} onSubmit={submit} actions={actions}>
      {children}
      {error && (
        <Notice kind="error" live>
          <p>{error}</p>
        </Notice>
      )}
    </Dialog>
  )
}
