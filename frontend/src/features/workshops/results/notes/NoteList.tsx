import type { RevealedText } from '../../../../api/workshops/types'
import { NoteSource } from './NoteSource'
import styles from './notes.module.css'

/** Notes to be read one by one, whole, on a page or on paper. */
export function NoteList({ notes }: { notes: (RevealedText & { stars?: number })[] }) {
  return (
    <ul className={styles.list}>
      {notes.map((note) => (
        <li key={note.id} dir="auto">
          <p className={styles.text}>{note.text}</p>
          <NoteSource note={note} />
        </li>
      ))}
    </ul>
  )
}
