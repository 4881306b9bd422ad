import { useTranslation } from 'react-i18next'
import styles from './print.module.css'

const stars = ['1', '2', '3']

/** The three notes that mattered most, by hand. */
export function PaperStars() {
  const { t } = useTranslation()
  return (
    <>
      <p>{t('workshop.print.stars')}</p>
      <ol className={styles.stars}>
        {stars.map((star) => (
          <li key={star} />
        ))}
      </ol>
    </>
  )
}
