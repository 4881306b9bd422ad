import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Assessment, Framework } from '../../../../api/contract'
import type { ProfileRow } from '../../../../chart/profile/profile'
import { ProblemNotice } from '../../../../ui/feedback/ProblemNotice'
import { agreedIn } from '../../reads'
import { pace } from '../useRound'
import { AgreedRead } from './AgreedRead'
import { AgreedRow } from './AgreedRow'
import styles from './agreed.module.css'

type Props = { assessment: Assessment; framework: Framework; rows: ProfileRow[]; mayManage: boolean }

/** What the team settles on in discussion, beside what each one answered. */
export function AgreedScores({ assessment, framework, rows, mayManage }: Props) {
  const { t } = useTranslation()
  const agreed = useQuery({ ...agreedIn(assessment.id), ...pace(assessment.state === 'OPEN') })
  if (agreed.error && !agreed.data)
    return <ProblemNotice error={agreed.error} onRetry={() => void agreed.refetch()} />
  return (
    <>
      {mayManage && <p>{t('round.agreed.what')}</p>}
      {agreed.data && !mayManage && <AgreedRead framework={framework} rows={rows} scores={agreed.data} />}
      {agreed.data && mayManage && (
        <ul className={styles.rows}>
          {rows.map((row) => (
            <AgreedRow
              key={row.id}
              assessment={assessment.id}
              framework={framework}
              row={row}
              score={agreed.data.find(({ characteristic }) => characteristic === row.id) ?? null}
            />
          ))}
        </ul>
      )}
    </>
  )
}
