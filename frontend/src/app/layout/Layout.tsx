import { useTranslation } from 'react-i18next'
import { Link, Outlet, ScrollRestoration } from 'react-router'
import { SpiralMark } from '../../chart/SpiralMark'
import { Footer } from './Footer'
import { LanguageSwitch } from './LanguageSwitch'
import { OfflineBanner } from './OfflineBanner'
import { ThemeSwitch } from './ThemeSwitch'
import { UpdatePrompt } from './UpdatePrompt'
import { UserMenu } from './menu/UserMenu'
import styles from './layout.module.css'

/** The frame around every page. */
export function Layout() {
  const { t } = useTranslation()
  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <a className={styles.skip} href="#main">
          {t('app.skip')}
        </a>
        <div className={`${styles.width} ${styles.bar}`}>
          <Link className={styles.home} to="/" aria-label={t('app.home')}>
            <SpiralMark />
            {t('app.name')}
          </Link>
          <div className={styles.controls}>
            <LanguageSwitch />
            <ThemeSwitch />
          </div>
          <UserMenu />
        </div>
        <OfflineBanner />
        <UpdatePrompt />
      </header>
      <main id="main" tabIndex={-1} className={`${styles.width} ${styles.main}`}>
        <Outlet />
      </main>
      <Footer />
      <ScrollRestoration />
    </div>
  )
}
