import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Innovation, Round } from '../../../../api/contract'
import { frameworkOf } from '../../../../api/instrument'
import { Loading } from '../../../../ui/feedback/Loading'
import { ProblemNotice } from '../../../../ui/feedback/ProblemNotice'
import { dateOf } from '../../../../ui/text/dates'
import { NextSteps } from '../next/NextSteps'
import { InnokylaText } from './innokyla/InnokylaText'
import { Overall } from './Overall'
import { Picture } from './picture/Picture'
import { Suppressed } from './Suppressed'
import styles from './result.module.css'

type Props = { innovation: Innovation; latest: Round; rounds: Round[] }

export function LatestRound({ innovation, latest, rounds }: Props) {
  const { t, i18n } = useTranslation()
  const { assessment, profile } = latest
  const { importedAt } = assessment
  const framework = useQuery(frameworkOf(profile.framework, profile.frameworkVersion))
  const date = dateOf(assessment.closedAt ?? assessment.openedAt, i18n.language)
  return (
    <>
      <section aria-labelledby="results">
        <h2 id="results" className={styles.heading}>
          {t('result.title')}
        </h2>
        <p className={styles.round}>
          {t('result.round', { title: assessment.title, date })}
          {' · '}
          {t('result.respondents', { count: profile.respondents })}
          {assessment.anonymous && ` · ${t('rounds.anonymous')}`}
          {importedAt && ` · ${t('history.imported', { date: dateOf(importedAt, i18n.language) })}`}
        </p>
        {framework.isPending && <Loading />}
        {framework.isError && (
          <ProblemNotice error={framework.error} onRetry={() => void framework.refetch()} />
        )}
        {framework.data && profile.suppressed && (
          <>
            <Suppressed framework={framework.data} assessment={assessment} reason={profile.suppressed} />
            <InnokylaText innovation={innovation} round={latest} />
          </>
        )}
        {framework.data && !profile.suppressed && (
          <>
            <Overall framework={framework.data} profile={profile} />
            <Picture innovation={innovation} framework={framework.data} latest={latest} rounds={rounds} />
          </>
        )}
      </section>
      {framework.data && !profile.suppressed && <NextSteps framework={framework.data} profile={profile} />}
    </>
  )
}
