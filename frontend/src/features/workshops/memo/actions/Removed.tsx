import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Action } from '../../../../api/workshops/types'
import { Button } from '../../../../ui/action/Button'
import styles from '../memo.module.css'

type Props = {
  action: Action
  busy: boolean
  onUndo: (action: Action) => Promise<void>
  onLeave: () => void
}

/** The way back stays until it is used or waved away; the focus comes here, as the pressed button has gone. */
export function Removed({ action, busy, onUndo, onLeave }: Props) {
  const { t } = useTranslation()
  const ref = useRef<HTMLParagraphElement>(null)
  useEffect(() => ref.current?.focus(), [])
  return (
    <div className={styles.removed}>
      <p ref={ref} tabIndex={-1} role="status">
        {t('room.action.removed', { text: action.text })}
      </p>
      <div className={styles.buttons}>
        <Button busy={busy} onClick={() => void onUndo(action).catch(() => {})}>
          {t('room.action.undo')}
        </Button>
        <Button variant="quiet" onClick={onLeave}>
          {t('room.action.leave')}
        </Button>
      </div>
    </div>
  )
}
