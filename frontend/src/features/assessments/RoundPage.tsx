import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Navigate, useParams } from 'react-router'
import { v7 } from 'uuid'
import { myPlaceIn } from '../../api/assessments'
import { frameworkOf } from '../../api/instrument'
import { Loading } from '../../ui/feedback/Loading'
import { PageProblem } from '../../ui/feedback/PageProblem'
import { sheetPath } from './address'
import { AssessorLinks } from './round/links/AssessorLinks'
import { OwnSheet } from './round/OwnSheet'
import { Participation } from './round/Participation'
import { Results } from './round/results/Results'
import { RoundHeader } from './round/RoundHeader'
import { Steering } from './round/Steering'
import { useRound } from './round/useRound'
import styles from './round/round.module.css'
import { isExternal } from './sheet/reader'

/** One round for the team: who has answered, one's own sheet, and the results when their time has come. */
export function RoundPage() {
  const { id = '' } = useParams()
  const { t } = useTranslation()
  const [fresh] = useState(() => v7())
  const place = useQuery({ ...myPlaceIn(id), refetchOnMount: 'always' })
  const { assessment, error, retry, ...moving } = useRound(id)
  const { framework: instrument = '', frameworkVersion: version = '' } = assessment ?? {}
  const framework = useQuery({ ...frameworkOf(instrument, version), enabled: instrument !== '' })
  if (!assessment || !framework.data || !place.data) {
    const problem = error ?? place.error ?? framework.error
    const again = () => void Promise.all([retry(), place.refetch(), framework.refetch()])
    return problem ? <PageProblem error={problem} onRetry={again} /> : <Loading />
  }
  if (isExternal(place.data)) return <Navigate to={sheetPath(id, place.data.sheet ?? fresh)} replace />
  const isOpen = assessment.state === 'OPEN'
  const { mayManage } = place.data
  return (
    <>
      <RoundHeader assessment={assessment} place={place.data} />
      <div className={styles.team}>
        <OwnSheet key={id} assessment={assessment} place={place.data} />
        <Participation assessment={assessment} framework={framework.data} />
        {isOpen && mayManage && <Steering assessment={assessment} {...moving} />}
      </div>
      {isOpen && mayManage && <AssessorLinks assessment={assessment} />}
      {assessment.revealed || !isOpen ? (
        <Results assessment={assessment} framework={framework.data} mayManage={mayManage} />
      ) : (
        <section className={styles.section}>
          <h2>{t('round.results.title')}</h2>
          <p>{t('round.results.hidden')}</p>
        </section>
      )}
    </>
  )
}
