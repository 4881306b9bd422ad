import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Assessment, Framework } from '../../../api/contract'
import { submittedTo } from '../reads'
import { Share } from './Share'
import { pace } from './useRound'
import styles from './round.module.css'

/** Who has submitted, never what; of an anonymous round only how many. */
export function Participation({ assessment, framework }: { assessment: Assessment; framework: Framework }) {
  const { t } = useTranslation()
  const isOpen = assessment.state === 'OPEN'
  const isImported = assessment.importedAt !== null
  const named = !assessment.anonymous && !isImported
  const sheets = useQuery({ ...submittedTo(assessment.id), ...pace(isOpen), enabled: named })
  const needed = assessment.minimumGroup ?? framework.scale.aggregation.minRespondentsForGroupResult
  return (
    <section aria-labelledby="submitted">
      <h2 id="submitted">{t('round.submitted.title')}</h2>
      <p role="status">{t('round.submitted.count', { count: assessment.submitted })}</p>
      {assessment.anonymous && isOpen && <p>{t('round.submitted.anonymous', { count: needed })}</p>}
      {isImported && <p>{t('round.noSheets')}</p>}
      <ul className={styles.people}>
        {sheets.data?.map(({ assessor, role, place }) => (
          <li key={place}>
            {assessor ?? t('round.unnamed')},{' '}
            <span className={styles.soft}>{t(`assessment.role.${role}`)}</span>
          </li>
        ))}
      </ul>
      {isOpen && <Share />}
    </section>
  )
}
