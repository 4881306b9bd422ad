import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { Scale } from '../../../../api/contract'
import { VisuallyHidden } from '../../../../ui/text/VisuallyHidden'
import { useLocalized } from '../../../../ui/text/localized'
import type { Answer } from '../answer/answer'
import styles from './levels.module.css'

type Props = { scale: Scale; name: string; answer: Answer; onChoose: (choice: Partial<Answer>) => void }

/** Five levels and the two ways of not giving one: native radios of one group, so arrows move as they do everywhere. */
export function Levels({ scale, name, answer, onChoose }: Props) {
  const { t } = useTranslation()
  const localized = useLocalized()
  const id = useId()
  return (
    <fieldset className={styles.scale} data-levels>
      <legend className={styles.legend}>
        {t('sheet.question.scale')}
        <VisuallyHidden>: {name}</VisuallyHidden>
      </legend>
      <div className={styles.levels}>
        {scale.levels.map((level) => (
          <label key={level.value} className={styles.level}>
            <input
              type="radio"
              name={id}
              value={level.value}
              checked={answer.level === level.value}
              onChange={() => onChoose({ level: level.value, unscored: null })}
              aria-labelledby={`${id}-${level.value}`}
              aria-describedby={`${id}-${level.value}-about`}
            />
            <span className={styles.head} id={`${id}-${level.value}`}>
              <span className={styles.value}>{level.value}</span>{' '}
              <span className={styles.levelName}>{localized(level.name)}</span>
            </span>
            <span className={styles.about} id={`${id}-${level.value}-about`}>
              {localized(level.descriptor)}
            </span>
          </label>
        ))}
      </div>
      <div className={styles.unscored}>
        {scale.unscoredAnswers.map(({ code, name: words }) => (
          <label key={code} className={styles.other}>
            <input
              type="radio"
              name={id}
              value={code}
              checked={answer.unscored === code}
              onChange={() => onChoose({ level: null, unscored: code })}
            />
            {localized(words)}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
