import styles from '../account.module.css'

/** What has been done, said aloud. It stands empty from the start, or its first words would not be read out. */
export function Done({ text }: { text: string }) {
  return (
    <p role="status" className={styles.done}>
      {text}
    </p>
  )
}
