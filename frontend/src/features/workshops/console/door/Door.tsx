import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Workshop } from '../../../../api/workshops/types'
import { joinAddress, joinLink } from '../../../../api/workshops/workshops'
import { QrCode } from '../../../../ui/screen/QrCode'
import { Fold } from '../Fold'
import styles from './door.module.css'

/** How latecomers get in: folded away while the room is at work, open while it fills. */
export function Door({ workshop, isOpen }: { workshop: Workshop; isOpen: boolean }) {
  const { t } = useTranslation()
  const [shown, setShown] = useState({ when: isOpen, is: isOpen })
  const isShown = shown.when === isOpen ? shown.is : isOpen
  return (
    <Fold
      title={t('workshop.door.title')}
      aside={isShown ? '' : workshop.code}
      isOpen={isShown}
      onToggle={(is) => setShown({ when: isOpen, is })}
    >
      <div className={styles.ways}>
        <QrCode
          className={styles.qr}
          text={joinLink(workshop)}
          title={t('workshop.door.qr', { title: workshop.title })}
        />
        <p>
          {t('workshop.door.address')}
          <strong className={styles.address}>{joinAddress()}</strong>
          {t('workshop.door.code')}
          <strong className={styles.code}>{workshop.code}</strong>
        </p>
      </div>
    </Fold>
  )
}
