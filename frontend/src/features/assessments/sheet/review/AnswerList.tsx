import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Framework } from '../../../../api/contract'
import { VisuallyHidden } from '../../../../ui/text/VisuallyHidden'
import { useLocalized } from '../../../../ui/text/localized'
import { Flag } from '../../Flag'
import { groupStyle } from '../../groupStyle'
import { standing } from '../answer/answer'
import type { Entry, Review } from '../answer/review'
import { useAnswerWords } from './useAnswerWords'
import styles from './review.module.css'

type Props = { framework: Framework; review: Review; canChange: boolean }

/** Everything that was answered, to be read through. */
export function AnswerList({ framework, review, canChange }: Props) {
  return (
    <ol className={styles.answers}>
      {review.entries.map((entry) => (
        <li key={entry.characteristic.id} style={groupStyle(entry.characteristic.group)}>
          <AnswerLine framework={framework} entry={entry} canChange={canChange} />
        </li>
      ))}
    </ol>
  )
}

function AnswerLine({
  framework,
  entry,
  canChange,
}: {
  framework: Framework
  entry: Entry
  canChange: boolean
}) {
  const { characteristic, answer } = entry
  const { t } = useTranslation()
  const localized = useLocalized()
  const words = useAnswerWords(framework.scale)
  const name = localized(characteristic.name)
  return (
    <>
      <h3 className={styles.name}>
        {characteristic.order}. {name}
      </h3>
      <p className={styles.words} data-standing={standing(answer)}>
        {words(answer)}
      </p>
      {answer.unscored === 'not-applicable' && answer.reason && (
        <p className={styles.text}>{answer.reason}</p>
      )}
      {answer.evidence && <p className={styles.text}>{answer.evidence}</p>}
      {answer.strengthen && (
        <p className={styles.strengthen}>
          <Flag /> {localized(framework.scale.strengthenFlag.name)}
        </p>
      )}
      {canChange && (
        <Link className={styles.change} to={`?q=${characteristic.order}`}>
          {standing(answer) === 'empty' ? t('sheet.review.answer') : t('sheet.review.change')}
          <VisuallyHidden>: {name}</VisuallyHidden>
        </Link>
      )}
    </>
  )
}
