import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { sessionQuery } from '../../../api/session/session'
import { useQuery } from '@tanstack/react-query'
import { PageHeading } from '../../../ui/text/PageHeading'
import { contents } from './contents'
import styles from './privacy.module.css'

/** What is kept of whom, for how long and why. True to the product: whoever changes what is kept changes this too. */
export function PrivacyPage() {
  const { t } = useTranslation()
  const session = useQuery(sessionQuery)
  return (
    <article className={styles.page}>
      <PageHeading title={t('privacy.title')} />
      <p className={styles.lead}>{t('privacy.lead')}</p>
      {contents.map(({ id, points }) => (
        <section key={id} aria-labelledby={id}>
          <h2 id={id}>{t(`privacy.${id}.title`)}</h2>
          <ul>
            {points.map((point) => (
              <li key={point}>{t(point)}</li>
            ))}
          </ul>
        </section>
      ))}
      {session.data && (
        <p>
          <Link to="/account">{t('privacy.toAccount')}</Link>
        </p>
      )}
    </article>
  )
}
