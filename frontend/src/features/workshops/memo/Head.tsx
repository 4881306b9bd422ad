import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Memo } from '../../../api/workshops/types'
import { dateOf } from '../../../ui/text/dates'
import { PageHeading } from '../../../ui/text/PageHeading'
import { Downloads } from './Downloads'
import styles from './memo.module.css'

export function Head({ memo, isLive }: { memo: Memo; isLive: boolean }) {
  const { t, i18n } = useTranslation()
  const facts = [
    memo.startedAt && dateOf(memo.startedAt, i18n.language),
    t('room.memo.participants', { count: memo.participants }),
    t(memo.anonymous ? 'room.memo.anonymous' : 'room.memo.named'),
  ]
  return (
    <header>
      <p className={styles.way}>
        <Link to={`/workshops/${memo.workshop}`}>{t('room.memo.toWorkshop')}</Link>
      </p>
      <PageHeading title={t('room.memo.title', { title: memo.title })}>
        <span className={styles.kind}>{t('room.memo.kind')}</span> <span dir="auto">{memo.title}</span>
      </PageHeading>
      <p className={styles.facts}>{facts.filter(Boolean).join(' · ')}</p>
      {memo.innovations.length > 0 && (
        <p className={styles.facts}>
          {t('room.memo.innovations')}{' '}
          {memo.innovations.map(({ id, name }, at) => (
            <span key={id}>
              {at > 0 && ', '}
              <Link to={`/innovations/${id}`}>{name}</Link>
            </span>
          ))}
        </p>
      )}
      {isLive && <p className={styles.live}>{t('room.memo.live')}</p>}
      <Downloads workshop={memo.workshop} title={memo.title} />
    </header>
  )
}
