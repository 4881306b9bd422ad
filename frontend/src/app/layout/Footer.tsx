import type { ReactNode } from 'react'
import { Trans, useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import styles from './layout.module.css'

const review = 'https://www.julkari.fi/handle/10024/148603'

export function Footer() {
  const { t } = useTranslation()
  return (
    <footer className={styles.footer}>
      <div className={styles.width}>
        <p>
          {t('app.footer.purpose')} <Link to="/privacy">{t('app.footer.privacy')}</Link>
        </p>
        <p>
          <Trans i18nKey="app.footer.source" components={{ review: <Review /> }} />
        </p>
      </div>
    </footer>
  )
}

function Review({ children }: { children?: ReactNode }) {
  return (
    <a href={review} lang="fi">
      {children}
    </a>
  )
}
