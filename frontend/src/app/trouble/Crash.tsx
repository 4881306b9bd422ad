import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useRouteError } from 'react-router'
import { Button } from '../../ui/action/Button'
import { PageHeading } from '../../ui/text/PageHeading'
import layout from '../layout/layout.module.css'

/** A page that broke, in words. The way out is a real load: whatever was broken in memory goes with it. */
export function Crash() {
  const { t } = useTranslation()
  const error = useRouteError()
  useEffect(() => console.error(error), [error])
  return (
    <>
      <PageHeading title={t('app.crash.title')} />
      <p role="alert">{t('app.crash.text')}</p>
      <p className={layout.ways}>
        <Button variant="primary" onClick={() => window.location.reload()}>
          {t('app.crash.reload')}
        </Button>
        <a href="/">{t('app.crash.home')}</a>
      </p>
    </>
  )
}
