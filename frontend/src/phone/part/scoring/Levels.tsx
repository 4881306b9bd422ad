import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { Scale } from '../../../api/contract'
import { VisuallyHidden } from '../../../ui/text/VisuallyHidden'
import { useLocalized } from '../../../ui/text/localized'
import type { Scored } from './sheet/score'
import styles from './levels.module.css'

type Props = {
  scale: Scale
  name: string
  scored: Scored
  closed: boolean
  onChoose: (choice: Pick<Scored, 'level' | 'unscored'>) => void
}

export function Levels({ scale, name, scored, closed, onChoose }: Props) {
  const { t } = useTranslation()
  const localized = useLocalized()
  const id = useId()
  return (
    <fieldset className={styles.levels}>
      <legend>
        {t('phone.scoring.level')}
        <VisuallyHidden>: {name}</VisuallyHidden>
      </legend>
      {scale.levels.map(({ value, name: words, descriptor }) => (
        <label key={value} className={styles.level}>
          <input
            type="radio"
            name={id}
            value={value}
            checked={scored.level === value}
            disabled={closed}
            onChange={() => onChoose({ level: value, unscored: null })}
          />
          <span className={styles.head}>
            {value} {localized(words)}
          </span>
          <span className={styles.about}>{localized(descriptor)}</span>
        </label>
      ))}
      {scale.unscoredAnswers.map(({ code, name: words }) => (
        <label key={code} className={`${styles.level} ${styles.none}`}>
          <input
            type="radio"
            name={id}
            value={code}
            checked={scored.unscored === code}
            disabled={closed}
            onChange={() => onChoose({ level: null, unscored: code })}
          />
          <span>{localized(words)}</span>
        </label>
      ))}
    </fieldset>
  )
}
