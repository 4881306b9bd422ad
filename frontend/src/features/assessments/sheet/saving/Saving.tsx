import { useTranslation } from 'react-i18next'
import { SaveState } from '../../../../ui/feedback/SaveState'
import type { SheetParts } from '../parts'
import { savingOf } from './saving'
import styles from '../sheet.module.css'

/** The honest state of saving, in words. */
export function Saving({ sheet: { status, typing }, review }: Pick<SheetParts, 'sheet' | 'review'>) {
  const { t } = useTranslation()
  const state = savingOf(status, typing, review.incomplete.length)
  return (
    <div className={styles.saving}>
      <SaveState state={state} />
      {state === 'kept' && (
        <span className={styles.small}>
          {status.unsent > 0
            ? t('sheet.saving.unsent', { count: status.unsent })
            : t('sheet.saving.unfinished', { count: review.incomplete.length })}
        </span>
      )}
    </div>
  )
}
