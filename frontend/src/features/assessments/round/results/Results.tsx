import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Assessment, Framework } from '../../../../api/contract'
import { Loading } from '../../../../ui/feedback/Loading'
import { Notice } from '../../../../ui/feedback/Notice'
import { ProblemNotice } from '../../../../ui/feedback/ProblemNotice'
import { useLocalized } from '../../../../ui/text/localized'
import { profileOf } from '../../reads'
import { pace } from '../useRound'
import { Numbers } from './Numbers'

type Props = { assessment: Assessment; framework: Framework; mayManage: boolean }

/** What the round found, or why it cannot be shown. */
export function Results({ assessment, framework, mayManage }: Props) {
  const { t } = useTranslation()
  const localized = useLocalized()
  const profile = useQuery({ ...profileOf(assessment.id), ...pace(assessment.state === 'OPEN') })
  const { messages, aggregation } = framework.scale
  const needed = String(assessment.minimumGroup ?? aggregation.minRespondentsForGroupResult)

  if (!profile.data)
    return profile.error ? (
      <ProblemNotice error={profile.error} onRetry={() => void profile.refetch()} />
    ) : (
      <Loading />
    )
  if (profile.data.suppressed)
    return (
      <section aria-labelledby="results">
        <h2 id="results">{t('round.results.title')}</h2>
        <Notice>
          <p>
            {profile.data.suppressed === 'TOO_FEW_PEOPLE'
              ? localized(messages.tooFewPeople).replace('{n}', needed)
              : t('round.results.hidden')}
          </p>
        </Notice>
      </section>
    )
  return (
    <Numbers assessment={assessment} framework={framework} profile={profile.data} mayManage={mayManage} />
  )
}
