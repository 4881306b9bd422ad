import { useTranslation } from 'react-i18next'
import { textsAt, type Answering } from '../answering'
import styles from '../answer.module.css'

/** What others of the group wrote to the same prompt: to be read, not to be changed. */
export function Others({ answering, prompt }: { answering: Answering; prompt: string }) {
  const { t } = useTranslation()
  const texts = textsAt(answering.others, prompt)
  if (texts.length === 0) return null
  return (
    <div className={styles.others}>
      <p className={styles.small}>{t('exercise.others')}</p>
      <ul className={styles.theirs}>
        {texts.map(({ id, text }) => (
          <li key={id} dir="auto">
            {text}
          </li>
        ))}
      </ul>
    </div>
  )
}
