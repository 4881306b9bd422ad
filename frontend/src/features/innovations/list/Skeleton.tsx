import { useTranslation } from 'react-i18next'
import { VisuallyHidden } from '../../../ui/text/VisuallyHidden'
import styles from './list.module.css'

const rows = ['one', 'two', 'three', 'four']

/** The list's own outline, so that nothing jumps when it comes. */
export function Skeleton() {
  const { t } = useTranslation()
  return (
    <div role="status">
      <VisuallyHidden>{t('innovations.loading')}</VisuallyHidden>
      <div className={styles.list} aria-hidden="true">
        {rows.map((row) => (
          <div key={row} className={styles.row}>
            <span className={styles.thumbnail} />
            <span className={styles.ghost} />
          </div>
        ))}
      </div>
    </div>
  )
}
