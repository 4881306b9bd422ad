import { useTranslation } from 'react-i18next'
import type { RevealedText } from '../../../../api/workshops/types'
import styles from './notes.module.css'

/** Whose it is, as far as the room told, and how many stars it was given. */
export function NoteSource({ note }: { note: RevealedText & { stars?: number } }) {
  const { t } = useTranslation()
  const source = note.name ?? (note.group === null ? null : t('room.note.group', { number: note.group }))
  if (!source && !note.stars) return null
  return (
    <p className={styles.source}>
      {note.stars ? <Stars count={note.stars} /> : null}
      {source && <span dir="auto">{source}</span>}
    </p>
  )
}

function Stars({ count }: { count: number }) {
  const { t } = useTranslation()
  return (
    <span className={styles.stars}>
      <svg viewBox="0 0 20 20" aria-hidden>
        <path d="M10 1.6l2.6 5.4 5.9.8-4.3 4.1 1 5.9L10 15l-5.2 2.8 1-5.9L1.5 7.8l5.9-.8z" />
      </svg>
      {t('room.note.stars', { count })}
    </span>
  )
}
