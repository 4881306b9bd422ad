import { useTranslation } from 'react-i18next'
import type { Counts, Workshop } from '../../../../api/workshops/types'
import { joinAddress, joinLink } from '../../../../api/workshops/workshops'
import { SpiralMark } from '../../../../chart/SpiralMark'
import { QrCode } from '../../../../ui/screen/QrCode'
import { Code } from '../frame/Code'
import styles from './scenes.module.css'

/** `state` by the feed: the workshop may have been read just before its door was opened. */
type Props = { workshop: Workshop; state: Workshop['state']; counts: Counts | null }

/** How to come in: by camera, or by address and code; said in each of the workshop's languages. */
export function Welcome({ workshop, state, counts }: Props) {
  const { t } = useTranslation()
  return (
    <div className={styles.welcome}>
      <header>
        <p className={styles.brand}>
          <SpiralMark cut="large" />
          {t('app.name')}
        </p>
        <h1 dir="auto">{workshop.title}</h1>
      </header>
      <div className={styles.door}>
        <div className={styles.ways}>
          <p className={styles.address} translate="no">
            {joinAddress()}
          </p>
          <Code code={workshop.code} className={styles.giant} />
          {workshop.languages.map((language) => (
            <p key={language} lang={language} className={styles.how}>
              {t(`room.how.${language}`)}
            </p>
          ))}
        </div>
        <div className={styles.qr}>
          <QrCode text={joinLink(workshop)} title={t('room.screen.qr')} />
        </div>
      </div>
      <p className={styles.joined}>
        {state === 'DRAFT' && t('room.screen.soon')}
        {state === 'LIVE' && counts !== null && t('room.screen.joined', { count: counts.joined })}
      </p>
    </div>
  )
}
