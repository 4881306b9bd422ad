import { useTranslation } from 'react-i18next'
import styles from '../page.module.css'

const parts = ['coverage', 'results', 'change', 'stages', 'cluster', 'transition', 'protection'] as const
export type Part = (typeof parts)[number]

/** The way to each part of a long page. */
export function Contents({ without }: { without: Part[] }) {
  const { t } = useTranslation()
  return (
    <nav className={styles.contents} aria-label={t('programmes.contents.label')}>
      <ul>
        {parts
          .filter((part) => !without.includes(part))
          .map((part) => (
            <li key={part}>
              <a href={`#${part}`}>{t(`programmes.contents.${part}`)}</a>
            </li>
          ))}
      </ul>
    </nav>
  )
}
