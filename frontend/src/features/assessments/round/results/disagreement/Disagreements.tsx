import { useTranslation } from 'react-i18next'
import type { Framework, Profile } from '../../../../../api/contract'
import { useLocalized } from '../../../../../ui/text/localized'
import { groupStyle } from '../../../groupStyle'
import { canDisagree, disagreementsIn, type Disagreement } from './disagreement'
import styles from '../results.module.css'

/** Where a talk is most worth having, in words rather than coefficients. */
export function Disagreements({ framework, profile }: { framework: Framework; profile: Profile }) {
  const { t } = useTranslation()
  const localized = useLocalized()
  const found = disagreementsIn(profile)
  if (found.length === 0)
    return <p>{canDisagree(profile) ? t('round.disagreement.none') : t('round.disagreement.tooFew')}</p>
  return (
    <>
      <p>{t('round.disagreement.what')}</p>
      <ol className={styles.differences}>
        {found.map((difference) => {
          const characteristic = framework.characteristics.find(({ id }) => id === difference.id)
          return (
            characteristic && (
              <li key={difference.id} style={groupStyle(characteristic.group)}>
                <h3>{localized(characteristic.name)}</h3>
                <p>
                  <Words difference={difference} />
                </p>
              </li>
            )
          )
        })}
      </ol>
      <p className={styles.soft}>{t('round.disagreement.others')}</p>
    </>
  )
}

function Words({ difference: { accord, low, middle, high, min, max } }: { difference: Disagreement }) {
  const { t } = useTranslation()
  if (accord === 'scattered') return t('round.disagreement.scattered', { min, max })
  return (
    <>
      <strong>{t('round.disagreement.twoCamps')}</strong> {t('round.disagreement.low', { count: low })}{' '}
      {t('round.disagreement.high', { count: high })}{' '}
      {middle > 0 && t('round.disagreement.middle', { count: middle })}
    </>
  )
}
