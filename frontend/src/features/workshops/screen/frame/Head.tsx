import { joinLink } from '../../../../api/workshops/workshops'
import type { Workshop } from '../../../../api/workshops/types'
import { QrCode } from '../../../../ui/screen/QrCode'
import { Code } from './Code'
import { useTranslation } from 'react-i18next'
import styles from './frame.module.css'

type Props = {
  workshop: Workshop
  title: string
  /** where results need the height, the camera's square stays away; the code is enough for whoever is late */
  withQr: boolean
}

export function Head({ workshop, title, withQr }: Props) {
  const { t } = useTranslation()
  return (
    <header className={styles.head}>
      <div className={styles.titles}>
        <p className={styles.event} dir="auto">
          {workshop.title}
        </p>
        <h1 className={styles.title} dir="auto">
          {title}
        </h1>
      </div>
      <div className={styles.corner}>
        <div>
          <p className={styles.cornerWords}>{t('room.screen.lateJoin')}</p>
          <Code code={workshop.code} className={styles.cornerCode} />
        </div>
        {withQr && (
          <div className={styles.cornerQr}>
            <QrCode text={joinLink(workshop)} title={t('room.screen.qr')} />
          </div>
        )}
      </div>
    </header>
  )
}
