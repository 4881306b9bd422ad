import { useTranslation } from 'react-i18next'
import type { Framework, Profile } from '../../../../api/contract'
import { useLocalized } from '../../../../ui/text/localized'
import { formatMean } from '../../../../chart/number'
import styles from './results.module.css'

/** The overall mean never stands without its coverage, nor without saying that it is no grade. */
export function Overall({ framework, profile }: { framework: Framework; profile: Profile }) {
  const { t, i18n } = useTranslation()
  const localized = useLocalized()
  const { messages } = framework.scale
  const { mean, coverage } = profile.overall
  return (
    <>
      <p className={styles.overall}>
        {t('round.results.respondents', { count: profile.respondents })}{' '}
        {mean === null
          ? localized(messages.tooFewCharacteristics)
          : t('round.results.overall', { mean: formatMean(mean, i18n.language) })}{' '}
        {coverage && t('round.results.coverage', coverage)}
      </p>
      <p className={styles.soft}>{localized(messages.notAGrade)}</p>
    </>
  )
}
