import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../action/Button'
import { TextField } from '../field/TextField'
import { Dialog } from './Dialog'
import { sameName } from './sameName'

type Props = {
  open: boolean
  title: string
  /** what has to be typed to show that this and nothing else is meant */
  name: string
  /** what is asked for and what is said when it differs, where it is not a name that is typed */
  words?: { ask: string; differs: string }
  confirm: string
  busy: boolean
  error: string | undefined
  onConfirm: () => void
  onClose: () => void
  children: ReactNode
}

export function ConfirmByName({
  open,
  title,
  name,
  words,
  confirm,
  busy,
  error,
  onConfirm,
  onClose,
  children,
}: Props) {
  const { t } = useTranslation()
  const [typed, setTyped] = useState('')
  const [refused, setRefused] = useState(false)
  const close = () => {
    setTyped('')
    setRefused(false)
    onClose()
  }
  const submit = () => {
    setRefused(!sameName(typed, name))
    if (sameName(typed, name) && !busy) onConfirm()
  }
  const actions = (
    <>
      <Button type="submit" variant="danger" busy={busy}>
        {confirm}
      </Button>
      <Button onClick={close}>{t('ui.cancel')}</Button>
    </>
  )
  return (
    <Dialog open={open} title={title} onClose={close} onSubmit={submit} actions={actions}>
      {children}
      <TextField
        label={words?.ask ?? t('ui.typeName', { name })}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        error={refused ? (words?.differs ?? t('ui.nameDiffers')) : error}
        autoComplete="off"
      />
    </Dialog>
  )
}
