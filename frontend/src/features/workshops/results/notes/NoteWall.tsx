import type { CSSProperties } from 'react'
import { useTranslation } from 'react-i18next'
import type { RevealedText } from '../../../../api/workshops/types'
import { NoteSource } from './NoteSource'
import { usePages } from './usePages'
import { useReducedMotion } from './useReducedMotion'
import styles from './notes.module.css'

export type NoteGroup = {
  id: string
  /** what was asked; null where the wall says it already */
  title: string | null
  texts: (RevealedText & { stars?: number })[]
}
type Props = {
  groups: NoteGroup[]
  /** how many more there are than were sent */
  more: number
}

/** Notes in columns that fill the height they are given; what does not fit comes on the next page. */
export function NoteWall({ groups, more }: Props) {
  const { t } = useTranslation()
  const isStill = useReducedMotion()
  const { ref, page, pages, size } = usePages(isStill)
  return (
    <div className={styles.wall}>
      <div className={styles.window}>
        <div ref={ref} className={styles.flow} data-size={size} style={{ '--page': page } as CSSProperties}>
          {groups.map((group) => (
            <section key={group.id} className={styles.group}>
              {group.title && (
                <h2 className={styles.asked} dir="auto">
                  {group.title}
                </h2>
              )}
              {group.texts.map((note) => (
                <div key={note.id} className={styles.note} dir="auto">
                  <p className={styles.clipped}>{note.text}</p>
                  <NoteSource note={note} />
                </div>
              ))}
            </section>
          ))}
        </div>
      </div>
      {(pages > 1 || more > 0) && (
        <p className={styles.pages}>
          {pages > 1 && !isStill && <span>{t('room.note.page', { page: page + 1, pages })}</span>}
          {pages > 1 && isStill && <span>{t('room.note.rest')}</span>}
          {more > 0 && <span>{t('room.note.more', { count: more })}</span>}
        </p>
      )}
    </div>
  )
}
