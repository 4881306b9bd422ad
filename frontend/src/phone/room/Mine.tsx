import { useTranslation } from 'react-i18next'
import type { MyRoom } from '../../api/workshops/types'
import { Button } from '../../ui/action/Button'
import { ConfirmOnce } from '../../ui/dialog/ConfirmOnce'
import { useState } from 'react'
import { LanguageRow } from '../join/LanguageRow'
import type { Session } from '../useSession'
import styles from './room.module.css'

/** One's own matters, folded away: the number, the way back in, the language, and the way out. */
export function Mine({ room, session }: { room: MyRoom; session: Session }) {
  const { t } = useTranslation()
  const [asked, setAsked] = useState(false)
  return (
    <footer className={styles.mine}>
      <details>
        <summary>{t('phone.mine.title')}</summary>
        <div className={styles.mineParts}>
          <p className={styles.label}>{t('phone.mine.number', { number: room.number })}</p>
          <div>
            <p className={styles.label}>{t('phone.mine.rejoin')}</p>
            <p className={styles.rejoin}>{room.rejoinCode}</p>
            <p className={styles.small}>{t('phone.mine.rejoinText')}</p>
          </div>
          <LanguageRow offered={room.workshop.languages} />
          <p className={styles.small}>
            {t(room.workshop.anonymous ? 'phone.entry.anonymous' : 'phone.entry.named')}
          </p>
          <div>
            <Button variant="quiet" onClick={() => setAsked(true)}>
              {t('phone.mine.leave')}
            </Button>
          </div>
        </div>
      </details>
      <ConfirmOnce
        open={asked}
        title={t('phone.mine.leaveTitle')}
        confirm={t('phone.mine.leave')}
        busy={false}
        error={undefined}
        onConfirm={() => void session.leave()}
        onClose={() => setAsked(false)}
      >
        <p>{t('phone.mine.leaveText')}</p>
        <p className={styles.rejoin}>{room.rejoinCode}</p>
      </ConfirmOnce>
    </footer>
  )
}
