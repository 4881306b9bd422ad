import { useTranslation } from 'react-i18next'
import { SpiralMark } from '../../chart/SpiralMark'
import type { MyRoom } from '../../api/workshops/types'
import styles from './room.module.css'

/** Between the parts, and before the first: nothing to do, and that is said. */
export function Waiting({ room, text }: { room: MyRoom; text?: string }) {
  const { t } = useTranslation()
  return (
    <div className={styles.waiting}>
      <SpiralMark size={96} cut="large" />
      <p className={styles.lead}>{text ?? t('phone.wait.text')}</p>
      <p className={styles.number}>
        {t('phone.wait.number')} <strong>{room.number}</strong>
      </p>
      <p className={styles.small}>{t('phone.wait.screen')}</p>
    </div>
  )
}
