import { useTranslation } from 'react-i18next'
import type { Workshop } from '../../../../api/workshops/types'
import { SpiralMark } from '../../../../chart/SpiralMark'
import styles from './scenes.module.css'

export function Thanks({ workshop }: { workshop: Workshop }) {
  const { t } = useTranslation()
  return (
    <div className={styles.thanks}>
      <SpiralMark cut="large" />
      <div>
        <p className={styles.event} dir="auto">
          {workshop.title}
        </p>
        {workshop.languages.map((language, at) =>
          at === 0 ? (
            <h1 key={language} lang={language}>
              {t(`room.thanks.${language}`)}
            </h1>
          ) : (
            <p key={language} lang={language} className={styles.also}>
              {t(`room.thanks.${language}`)}
            </p>
          ),
        )}
        <p className={styles.after}>{t('room.screen.after')}</p>
      </div>
    </div>
  )
}
