import { useTranslation } from 'react-i18next'
import { SpiralMark } from '../../chart/SpiralMark'
import type { MyRoom } from '../../api/workshops/types'
import styles from './room.module.css'

export function Ended({ room }: { room: MyRoom }) {
  const { t } = useTranslation()
  return (
    <div className={styles.ended}>
      <SpiralMark size={96} cut="large" />
      <p className={styles.lead}>{t('phone.end.thanks')}</p>
      <p>{t(room.workshop.anonymous ? 'phone.end.anonymous' : 'phone.end.named')}</p>
      <p>{t('phone.end.memo')}</p>
    </div>
  )
}
