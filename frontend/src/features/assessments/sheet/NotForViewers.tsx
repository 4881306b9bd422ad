import { useTranslation } from 'react-i18next'
import type { Assessment } from '../../../api/contract'
import { LinkButton } from '../../../ui/action/LinkButton'
import { PageHeading } from '../../../ui/text/PageHeading'
import { roundPage } from '../address'

/** For somebody who reads what the team does and does not assess. */
export function NotForViewers({ assessment }: { assessment: Assessment }) {
  const { t } = useTranslation()
  return (
    <>
      <PageHeading title={assessment.title} />
      <p>{t('sheet.viewer')}</p>
      <LinkButton to={roundPage(assessment.id)}>{t('sheet.submitted.toRound')}</LinkButton>
    </>
  )
}
