import { useTranslation } from 'react-i18next'
import { LinkButton } from '../../../../ui/action/LinkButton'
import { Notice } from '../../../../ui/feedback/Notice'
import { PageHeading } from '../../../../ui/text/PageHeading'
import { roundPage } from '../../address'
import type { SheetParts } from '../parts'
import sheetStyles from '../sheet.module.css'
import { isExternal } from '../reader'
import { AnswerList } from './AnswerList'

/** Too late to submit; what was written can still be read and copied. */
export function ClosedSheet({ assessment, framework, reader, sheet, review }: SheetParts) {
  const { t } = useTranslation()
  return (
    <>
      <header className={sheetStyles.header}>
        <p className={sheetStyles.kicker}>{assessment.title}</p>
        <PageHeading title={t('sheet.closed.title')} />
        <Notice kind="warning">
          <p>{sheet.who ? t('sheet.closed.draft') : t('sheet.closed.never')}</p>
        </Notice>
        {!isExternal(reader) && (
          <div>
            <LinkButton variant="primary" to={roundPage(assessment.id)}>
              {t('sheet.submitted.toRound')}
            </LinkButton>
          </div>
        )}
      </header>
      {sheet.who && <AnswerList framework={framework} review={review} canChange={false} />}
    </>
  )
}
