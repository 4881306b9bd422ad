import styles from './assessments.module.css'

/** The sign of "we want to strengthen this", as on the radar's axes. Words always stand beside it. */
export function Flag() {
  return (
    <svg className={styles.flag} viewBox="0 0 16 20" aria-hidden="true">
      <path d="M3 1v18" fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
      <path d="M3 2h12l-3.5 4.5L15 11H3z" fill="currentColor" />
    </svg>
  )
}
