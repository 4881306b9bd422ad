import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { Button } from '../../../../ui/action/Button'
import { LinkButton } from '../../../../ui/action/LinkButton'
import { Notice } from '../../../../ui/feedback/Notice'
import { PageHeading } from '../../../../ui/text/PageHeading'
import { useLocalized } from '../../../../ui/text/localized'
import type { Entry } from '../answer/review'
import type { SheetParts } from '../parts'
import { Saving } from '../saving/Saving'
import { SavingTrouble } from '../saving/SavingTrouble'
import sheetStyles from '../sheet.module.css'
import { AnswerList } from './AnswerList'
import styles from './review.module.css'
import { Waiting } from './Waiting'

/** Everything once more before it is final. */
export function ReviewView({ assessment, framework, sheet, review }: SheetParts) {
  const { t } = useTranslation()
  const { unanswered, incomplete } = review
  const isBlocked = incomplete.length > 0 || review.answered === 0 || sheet.status.state === 'refused'
  return (
    <>
      <header className={sheetStyles.header}>
        <p className={sheetStyles.kicker}>{assessment.title}</p>
        <PageHeading title={t('sheet.review.title')} />
        <p className={sheetStyles.lead}>
          {t('sheet.review.count', { answered: review.answered, count: review.total })}
        </p>
        <Saving sheet={sheet} review={review} />
      </header>
      <SavingTrouble sheet={sheet} />
      <div className={styles.notices}>
        {sheet.isSubmitting && <Waiting state={sheet.status.state} />}
        {!sheet.isSubmitting && incomplete.length > 0 && (
          <Notice kind="warning" title={t('sheet.review.incomplete', { count: incomplete.length })}>
            <QuestionList entries={incomplete} />
          </Notice>
        )}
        {!sheet.isSubmitting && unanswered.length > 0 && (
          <Notice title={t('sheet.review.unanswered', { count: unanswered.length })}>
            <QuestionList entries={unanswered} />
          </Notice>
        )}
      </div>
      <AnswerList framework={framework} review={review} canChange={!sheet.isSubmitting} />
      {!sheet.isSubmitting && (
        <div className={styles.submit}>
          <p id="final">
            {review.answered === 0 && incomplete.length === 0
              ? t('sheet.review.empty')
              : isBlocked
                ? t('sheet.review.blocked')
                : t('sheet.review.final')}
          </p>
          <div className={styles.actions}>
            <Button
              variant="primary"
              busy={isBlocked}
              aria-describedby="final"
              onClick={() => void sheet.submit()}
            >
              {t('sheet.review.submit')}
            </Button>
            <LinkButton to="?">{t('sheet.review.back')}</LinkButton>
          </div>
        </div>
      )}
    </>
  )
}

function QuestionList({ entries }: { entries: Entry[] }) {
  const localized = useLocalized()
  return (
    <ul className={styles.open}>
      {entries.map(({ characteristic }) => (
        <li key={characteristic.id}>
          <Link to={`?q=${characteristic.order}`}>{localized(characteristic.shortName)}</Link>
        </li>
      ))}
    </ul>
  )
}
