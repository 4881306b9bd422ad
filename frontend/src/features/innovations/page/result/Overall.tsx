import { useTranslation } from 'react-i18next'
import { formatMean } from '../../../../chart/number'
import type { Framework, Profile } from '../../../../api/contract'
import { useLocalized } from '../../../../ui/text/localized'
import styles from './result.module.css'

/** The overall mean never stands without its coverage, nor without saying that it is no grade. */
export function Overall({ framework, profile }: { framework: Framework; profile: Profile }) {
  const { t, i18n } = useTranslation()
  const text = useLocalized()
  const { messages } = framework.scale
  const { mean, coverage } = profile.overall
  return (
    <div className={styles.overall}>
      <p className={styles.mean}>
        {mean === null ? (
          text(messages.tooFewCharacteristics)
        ) : (
          <>
            {t('result.overall')} <strong>{formatMean(mean, i18n.language)}</strong>
          </>
        )}{' '}
        {coverage && <span className={styles.coverage}>{t('result.coverage', coverage)}</span>}
      </p>
      <p className={styles.notAGrade}>{text(messages.notAGrade)}</p>
    </div>
  )
}
