import { useTranslation } from 'react-i18next'
import { LinkButton } from '../../../../ui/action/LinkButton'
import { PageHeading } from '../../../../ui/text/PageHeading'
import { roundPage } from '../../address'
import type { SheetParts } from '../parts'
import sheetStyles from '../sheet.module.css'
import { isExternal } from '../reader'
import { AnswerList } from './AnswerList'

export function SubmittedSheet({ assessment, framework, reader, review }: SheetParts) {
  const { t } = useTranslation()
  return (
    <>
      <header className={sheetStyles.header}>
        <p className={sheetStyles.kicker}>{assessment.title}</p>
        <PageHeading title={t('sheet.submitted.title')} />
        <p className={sheetStyles.lead}>{t('sheet.submitted.thanks')}</p>
        <p>{t(isExternal(reader) ? 'sheet.submitted.nextByLink' : 'sheet.submitted.next')}</p>
        {!isExternal(reader) && (
          <div>
            <LinkButton variant="primary" to={roundPage(assessment.id)}>
              {t('sheet.submitted.toRound')}
            </LinkButton>
          </div>
        )}
      </header>
      {assessment.anonymous && isExternal(reader) ? (
        <p>{t('sheet.submitted.sealed')}</p>
      ) : (
        <>
          <h2>{t('sheet.submitted.yours')}</h2>
          <AnswerList framework={framework} review={review} canChange={false} />
        </>
      )}
    </>
  )
}
