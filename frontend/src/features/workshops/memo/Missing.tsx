import { useTranslation } from 'react-i18next'
import type { AgendaActivity } from '../../../api/workshops/types'
import { useTitle } from '../agenda/titles'
import styles from './memo.module.css'

/** Says plainly what is not here, so that nobody takes silence for "nothing was said". */
export function Missing({ parts, isLive }: { parts: AgendaActivity[]; isLive: boolean }) {
  const { t } = useTranslation()
  const title = useTitle()
  return (
    <section aria-labelledby="missing" className={styles.missing}>
      <h2 id="missing">{t('room.memo.missing.title')}</h2>
      <p>{t('room.memo.missing.rule')}</p>
      {parts.length > 0 && (
        <>
          <p>{t(isLive ? 'room.memo.missing.notYet' : 'room.memo.missing.parts')}</p>
          <ul>
            {parts.map((part) => (
              <li key={part.id} dir="auto">
                {title(part.title)}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
