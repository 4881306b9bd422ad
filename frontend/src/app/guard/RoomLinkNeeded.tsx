import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'react-router'
import { signInFor } from '../../features/account/signIn/wayBack'
import { PageHeading } from '../../ui/text/PageHeading'

/** A facilitator or a projector whose way in has ended on this device. */
export function RoomLinkNeeded() {
  const { t } = useTranslation()
  const { pathname } = useLocation()
  return (
    <>
      <PageHeading title={t('app.roomLinkNeeded.title')} />
      <p>{t('app.roomLinkNeeded.text')}</p>
      <p>
        <Link to={signInFor(pathname)}>{t('app.linkNeeded.signIn')}</Link>
      </p>
    </>
  )
}
