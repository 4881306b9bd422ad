import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Framework } from '../../../../api/contract'
import { VisuallyHidden } from '../../../../ui/text/VisuallyHidden'
import { useLocalized } from '../../../../ui/text/localized'
import { groupStyle } from '../../groupStyle'
import { isIncomplete, standing } from '../answer/answer'
import { byGroup, type Entry, type Review } from '../answer/review'
import styles from './progress.module.css'

type Props = { framework: Framework; review: Review; place: number | null }

/** Every question under its group, with whether it has an answer. */
export function QuestionLinks({ framework, review, place }: Props) {
  const localized = useLocalized()
  return (
    <div className={styles.groups}>
      {byGroup(framework.groups, review.entries).map(({ group, entries }) => (
        <div key={group.id} style={groupStyle(group.id)}>
          <p className={styles.group}>{localized(group.name)}</p>
          <ol className={styles.list}>
            {entries.map((entry) => (
              <li key={entry.characteristic.id}>
                <QuestionLink entry={entry} isCurrent={place === entry.characteristic.order} />
              </li>
            ))}
          </ol>
        </div>
      ))}
    </div>
  )
}

function QuestionLink({
  entry: { characteristic, answer },
  isCurrent,
}: {
  entry: Entry
  isCurrent: boolean
}) {
  const { t } = useTranslation()
  const localized = useLocalized()
  const unfinished = isIncomplete(answer)
  return (
    <Link
      to={`?q=${characteristic.order}`}
      className={styles.link}
      aria-current={isCurrent ? 'step' : undefined}
      data-standing={standing(answer)}
    >
      <span className={styles.dot} aria-hidden="true" />
      <span>
        {characteristic.order}. {localized(characteristic.shortName)}
      </span>
      {unfinished ? (
        <span className={styles.unfinished}>{t('sheet.progress.unfinished')}</span>
      ) : (
        <VisuallyHidden>
          {answer.level !== null || answer.unscored !== null
            ? t('sheet.progress.answered')
            : t('sheet.progress.unanswered')}
        </VisuallyHidden>
      )}
    </Link>
  )
}
