import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { Scale } from '../../../../api/contract'
import { VisuallyHidden } from '../../../../ui/text/VisuallyHidden'
import { useLocalized } from '../../../../ui/text/localized'
import type { Answer } from '../../sheet/answer/answer'
import styles from './agreed.module.css'

type Props = { scale: Scale; name: string; answer: Answer; onChoose: (answer: Answer) => void }

/** The scale on one line: the team knows the levels by now, and their names are on the numbers. */
export function AgreedChoice({ scale, name, answer, onChoose }: Props) {
  const { t } = useTranslation()
  const localized = useLocalized()
  const id = useId()
  return (
    <fieldset className={styles.choice}>
      <legend>
        <VisuallyHidden>{t('round.agreed.legend', { name })}</VisuallyHidden>
      </legend>
      {scale.levels.map((level) => (
        <label key={level.value} className={styles.level} title={localized(level.name)}>
          <input
            type="radio"
            name={id}
            checked={answer.level === level.value}
            onChange={() => onChoose({ ...answer, level: level.value, unscored: null })}
          />
          {level.value}
          <VisuallyHidden>{localized(level.name)}</VisuallyHidden>
        </label>
      ))}
      {scale.unscoredAnswers.map(({ code, name: words }) => (
        <label key={code} className={styles.level}>
          <input
            type="radio"
            name={id}
            checked={answer.unscored === code}
            onChange={() => onChoose({ ...answer, level: null, unscored: code })}
          />
          {localized(words)}
        </label>
      ))}
      {answer.level !== null && (
        <span className={`${styles.soft} ${styles.levelName}`}>
          {scale.levels.filter(({ value }) => value === answer.level).map((level) => localized(level.name))}
        </span>
      )}
    </fieldset>
  )
}
