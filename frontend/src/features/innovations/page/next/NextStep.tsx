import { useTranslation } from 'react-i18next'
import { formatNumber } from '../../../../chart/number'
import type { Exercise } from '../../../../api/contract'
import { useLocalized } from '../../../../ui/text/localized'
import { isLow, suggestionsFor, type Step } from './nextSteps'
import styles from './next.module.css'

export function NextStep({ step, exercises }: { step: Step; exercises: Exercise[] }) {
  const { t, i18n } = useTranslation()
  const text = useLocalized()
  const { characteristic, median, strengthen } = step
  const suggestions = suggestionsFor(characteristic, exercises)
  return (
    <li className={styles.step} style={{ borderInlineStartColor: `var(--group-${characteristic.group})` }}>
      <h3 className={styles.name}>{text(characteristic.name)}</h3>
      <p className={styles.why}>
        {isLow(step) && median !== null && (
          <span>{t('next.low', { median: formatNumber(median, i18n.language) })}</span>
        )}
        {strengthen > 0 && (
          <span className={styles.strengthen}>{t('next.strengthen', { count: strengthen })}</span>
        )}
      </p>
      <p className={styles.question}>{text(characteristic.question)}</p>
      {suggestions.length > 0 && (
        <p className={styles.exercises}>
          <span className={styles.label}>{t('next.exercises')}</span>{' '}
          {suggestions
            .map(({ kind, title }) =>
              kind === 'spiral' ? t('next.spiral', { stage: text(title) }) : text(title),
            )
            .join(' · ')}
        </p>
      )}
    </li>
  )
}
