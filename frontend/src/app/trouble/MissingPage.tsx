import { useTranslation } from 'react-i18next'
import { LinkButton } from '../../ui/action/LinkButton'
import { PageHeading } from '../../ui/text/PageHeading'

export function MissingPage() {
  const { t } = useTranslation()
  return (
    <>
      <PageHeading title={t('app.missing.title')} />
      <p>{t('app.missing.text')}</p>
      <LinkButton to="/" variant="primary">
        {t('app.missing.home')}
      </LinkButton>
    </>
  )
}
