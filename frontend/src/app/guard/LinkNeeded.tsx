import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'react-router'
import { signInFor } from '../../features/account/signIn/wayBack'
import { PageHeading } from '../../ui/text/PageHeading'

/** An external assessor whose way in has ended on this device. What they wrote here waits for them. */
export function LinkNeeded() {
  const { t } = useTranslation()
  const { pathname } = useLocation()
  return (
    <>
      <PageHeading title={t('app.linkNeeded.title')} />
      <p>{t('app.linkNeeded.text')}</p>
      <p>
        <Link to={signInFor(pathname)}>{t('app.linkNeeded.signIn')}</Link>
      </p>
    </>
  )
}
