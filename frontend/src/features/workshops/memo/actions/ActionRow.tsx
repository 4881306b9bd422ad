import { useTranslation } from 'react-i18next'
import type { Action } from '../../../../api/workshops/types'
import { Button } from '../../../../ui/action/Button'
import { dateOf } from '../../../../ui/text/dates'
import { VisuallyHidden } from '../../../../ui/text/VisuallyHidden'
import styles from '../memo.module.css'

type Props = {
  action: Action
  mayRun: boolean
  onEdit: (action: Action) => Promise<void>
  onRemove: (action: Action) => Promise<void>
}

export function ActionRow({ action, mayRun, onEdit, onRemove }: Props) {
  const { t, i18n } = useTranslation()
  const about = <VisuallyHidden>: {action.text}</VisuallyHidden>
  const facts = [action.owner, action.due && t('room.action.by', { date: dateOf(action.due, i18n.language) })]
  return (
    <li>
      <div dir="auto">
        <p className={styles.actionText}>{action.text}</p>
        <p className={styles.facts}>{facts.filter(Boolean).join(' · ') || t('room.action.open')}</p>
      </div>
      {mayRun && (
        <div className={styles.buttons}>
          <Button variant="quiet" onClick={() => void onEdit(action).catch(() => {})}>
            {t('room.action.change')}
            {about}
          </Button>
          <Button variant="quiet" onClick={() => void onRemove(action).catch(() => {})}>
            {t('room.action.remove')}
            {about}
          </Button>
        </div>
      )}
    </li>
  )
}
