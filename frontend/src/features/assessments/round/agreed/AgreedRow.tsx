import { useTranslation } from 'react-i18next'
import type { AgreedScore, Framework } from '../../../../api/contract'
import type { ProfileRow } from '../../../../chart/profile/profile'
import { Button } from '../../../../ui/action/Button'
import { ProblemNotice } from '../../../../ui/feedback/ProblemNotice'
import { SaveState } from '../../../../ui/feedback/SaveState'
import { formatNumber } from '../../../../chart/number'
import { VisuallyHidden } from '../../../../ui/text/VisuallyHidden'
import { groupStyle } from '../../groupStyle'
import { answerOf, noAnswer } from '../../sheet/answer/answer'
import { AgreedChoice } from './AgreedChoice'
import { AgreedNote } from './AgreedNote'
import { Overtaken } from './Overtaken'
import { useAgreedScore } from './useAgreedScore'
import styles from './agreed.module.css'

type Props = { assessment: string; framework: Framework; row: ProfileRow; score: AgreedScore | null }

export function AgreedRow({ assessment, framework, row, score }: Props) {
  const { t, i18n } = useTranslation()
  const agreed = useAgreedScore(assessment, row.id)
  const answer = agreed.draft ?? (score ? answerOf(score) : noAnswer)
  const isSaved = score && !agreed.draft && !agreed.overtaken
  return (
    <li className={styles.row} style={groupStyle(row.group)}>
      <div className={styles.about}>
        <h3 className={styles.name}>{row.name}</h3>
        <p className={styles.soft}>
          {row.median === null
            ? t('round.agreed.noMedian')
            : t('round.agreed.median', { median: formatNumber(row.median, i18n.language) })}
        </p>
      </div>
      <div className={styles.control}>
        <AgreedChoice scale={framework.scale} name={row.name} answer={answer} onChoose={agreed.change} />
        <AgreedNote name={row.name} answer={answer} onWrite={agreed.write} onLeave={agreed.change} />
        <div className={styles.line}>
          {(agreed.isSaving || isSaved) && <SaveState state={agreed.isSaving ? 'saving' : 'saved'} />}
          {score && (
            <Button variant="quiet" onClick={agreed.clear}>
              {t('round.agreed.clear')}
              <VisuallyHidden>: {row.name}</VisuallyHidden>
            </Button>
          )}
        </div>
        {agreed.overtaken && (
          <Overtaken
            scale={framework.scale}
            theirs={score}
            mine={agreed.overtaken.mine}
            onGiveWay={agreed.giveWay}
            onInsist={agreed.insist}
          />
        )}
        {agreed.error && <ProblemNotice error={agreed.error} onRetry={agreed.insist} />}
      </div>
    </li>
  )
}
