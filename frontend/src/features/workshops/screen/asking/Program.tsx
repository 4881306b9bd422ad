import { useTranslation } from 'react-i18next'
import type { AgendaActivity } from '../../../../api/workshops/types'
import { useTitle } from '../../agenda/titles'
import { programAround } from './program'
import styles from './asking.module.css'

/** Where a part asks nothing, the wall tells where in the day the room is. */
export function Program({ parts, current }: { parts: AgendaActivity[]; current: string }) {
  const { t } = useTranslation()
  const title = useTitle()
  return (
    <section className={styles.program} aria-label={t('room.screen.program')}>
      <ol>
        {programAround(parts, current).map((part) => (
          <li key={part.id} aria-current={part.id === current ? 'step' : undefined}>
            <span dir="auto">{title(part.title)}</span>
            <span className={styles.minutes}>{t('room.screen.minutes', { count: part.minutes })}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}
