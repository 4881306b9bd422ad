import { useTranslation } from 'react-i18next'
import styles from './stars.module.css'

type Props = { text: string; given: boolean; closed: boolean; onToggle: () => void }

export function StarRow({ text, given, closed, onToggle }: Props) {
  const { t } = useTranslation()
  return (
    <li>
      <label className={styles.row}>
        <input type="checkbox" className={styles.box} checked={given} disabled={closed} onChange={onToggle} />
        <svg viewBox="0 0 24 24" className={styles.star} aria-hidden="true">
          <path d="M12 2.6l2.9 6 6.6.9-4.8 4.6 1.2 6.5L12 17.5l-5.9 3.1 1.2-6.5L2.5 9.5l6.6-.9z" />
        </svg>
        <span dir="auto" className={styles.text}>
          {text}
        </span>
        {given && <span className={styles.given}>{t('phone.stars.given')}</span>}
      </label>
    </li>
  )
}
