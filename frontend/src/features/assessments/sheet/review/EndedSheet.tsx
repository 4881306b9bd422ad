import { useTranslation } from 'react-i18next'
import { Notice } from '../../../../ui/feedback/Notice'
import { PageHeading } from '../../../../ui/text/PageHeading'
import type { SheetParts } from '../parts'
import sheetStyles from '../sheet.module.css'
import { AnswerList } from './AnswerList'

/** The link opens nothing any more; what its holder wrote stays readable on their own device. */
export function EndedSheet({ framework, review }: SheetParts) {
  const { t } = useTranslation()
  return (
    <>
      <header className={sheetStyles.header}>
        <PageHeading title={t('assess.ended.title')} />
        <Notice kind="warning">
          <p>{t('assess.ended.text')}</p>
          <p>{t('sheet.ended')}</p>
        </Notice>
      </header>
      <AnswerList framework={framework} review={review} canChange={false} />
    </>
  )
}
