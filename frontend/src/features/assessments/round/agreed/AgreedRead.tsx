import { useTranslation } from 'react-i18next'
import type { AgreedScore, Framework } from '../../../../api/contract'
import type { ProfileRow } from '../../../../chart/profile/profile'
import { groupStyle } from '../../groupStyle'
import { answerOf } from '../../sheet/answer/answer'
import { useAnswerWords } from '../../sheet/review/useAnswerWords'
import styles from './agreed.module.css'

type Props = { framework: Framework; rows: ProfileRow[]; scores: AgreedScore[] }

/** What has been agreed, for those who only read. */
export function AgreedRead({ framework, rows, scores }: Props) {
  const { t } = useTranslation()
  const words = useAnswerWords(framework.scale)
  const agreed = rows.flatMap((row) => {
    const score = scores.find(({ characteristic }) => characteristic === row.id)
    return score ? [{ row, answer: answerOf(score) }] : []
  })
  if (agreed.length === 0) return <p>{t('round.agreed.none')}</p>
  return (
    <ul className={styles.rows}>
      {agreed.map(({ row, answer }) => (
        <li key={row.id} className={styles.row} style={groupStyle(row.group)}>
          <h3 className={styles.name}>{row.name}</h3>
          <div>
            <p>{words(answer)}</p>
            {answer.reason && <p className={styles.soft}>{answer.reason}</p>}
            {answer.evidence && <p className={styles.soft}>{answer.evidence}</p>}
          </div>
        </li>
      ))}
    </ul>
  )
}
