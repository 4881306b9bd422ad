import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { exercises } from '../../../api/instrument'
import type { Workshop } from '../../../api/workshops/types'
import { joinAddress, joinLink } from '../../../api/workshops/workshops'
import { QrCode } from '../../../ui/screen/QrCode'
import { useLocalized } from '../../../ui/text/localized'
import styles from './print.module.css'

/** For the door: how to get in, and what everybody agrees to. */
export function EntrySheet({ workshop }: { workshop: Workshop }) {
  const { t } = useTranslation()
  const text = useLocalized()
  const { data = [] } = useQuery(exercises)
  const principles = data.find(({ kind }) => kind === 'agreement')
  return (
    <section className={styles.sheet} aria-labelledby="entry">
      <h2 id="entry" className={styles.title}>
        {workshop.title}
      </h2>
      <div className={styles.entry}>
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
      {principles && (
        <>
          <h3>{text(principles.title)}</h3>
          <ol className={styles.principles}>
            {principles.items?.map((item) => (
              <li key={item.order}>{item.text && text(item.text)}</li>
            ))}
          </ol>
        </>
      )}
    </section>
  )
}
