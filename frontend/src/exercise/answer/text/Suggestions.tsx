import { useTranslation } from 'react-i18next'
import styles from '../answer.module.css'

type Props = { suggestions: string[]; taken: string[]; onTake: (text: string) => void }

/** Names that are likely to be placed here, a press each; folded away, for there are as many lists as cells. */
export function Suggestions({ suggestions, taken, onTake }: Props) {
  const { t } = useTranslation()
  const left = suggestions.filter((each) => !taken.includes(each))
  if (left.length === 0) return null
  return (
    <details className={styles.suggestions}>
      <summary>{t('exercise.suggestions')}</summary>
      <div className={styles.chips}>
        {left.map((each) => (
          <button key={each} type="button" className={styles.chip} onClick={() => onTake(each)}>
            + {each}
          </button>
        ))}
      </div>
    </details>
  )
}
