import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { frameworkOf } from '../../api/instrument'
import { Loading } from '../../ui/feedback/Loading'
import { PageProblem } from '../../ui/feedback/PageProblem'
import { OwnSheet } from './round/OwnSheet'
import { Participation } from './round/Participation'
import { Results } from './round/results/Results'
import { RoundHeader } from './round/RoundHeader'
import { Steering } from './round/Steering'
import { useRound } from './round/useRound'
import styles from './round/round.module.css'

/** One round for the team: who has answered, one's own sheet, and the results when their time has come. */
export function RoundPage() {
  const { id = '' } = useParams()
  const { t } = useTranslation()
  const { assessment, error, retry, ...moving } = useRound(id)
  const { framework: instrument = '', frameworkVersion: version = '' } = assessment ?? {}
  const framework = useQuery({ ...frameworkOf(instrument, version), enabled: instrument !== '' })
  if (!assessment || !framework.data) {
    const problem = error ?? framework.error
    const again = () => (error ? retry() : void framework.refetch())
    return problem ? <PageProblem error={problem} onRetry={again} /> : <Loading />
  }
  const isShown = assessment.revealed || assessment.state === 'CLOSED'
  return (
    <>
      <RoundHeader assessment={assessment} />
      <div className={styles.team}>
        <OwnSheet key={id} assessment={assessment} />
        <Participation assessment={assessment} framework={framework.data} />
        {assessment.state === 'OPEN' && <Steering assessment={assessment} {...moving} />}
      </div>
      {isShown ? (
        <Results assessment={assessment} framework={framework.data} />
      ) : (
        <section className={styles.section}>
          <h2>{t('round.results.title')}</h2>
          <p>{t('round.results.hidden')}</p>
        </section>
      )}
    </>
  )
}
