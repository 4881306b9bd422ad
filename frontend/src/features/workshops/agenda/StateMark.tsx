import { useTranslation } from 'react-i18next'
import type { WorkshopState } from '../../../api/workshops/types'
import styles from './agenda.module.css'

/** The state in a word; the dot says the same to the eye. */
export function StateMark({ state }: { state: WorkshopState }) {
  const { t } = useTranslation()
  return <span className={`${styles.state} ${styles[state] ?? ''}`}>{t(`workshop.state.${state}`)}</span>
}
