import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { exercises } from '../../../api/instrument'
import type { ProgrammeInnovation } from '../../../api/programmes/contract'
import { Loading } from '../../../ui/feedback/Loading'
import { ProblemNotice } from '../../../ui/feedback/ProblemNotice'
import { ClusterMap } from './maps/ClusterMap'
import { TransitionMap } from './maps/TransitionMap'
import { Stages } from './spiral/Stages'

/** Where the innovations stand: on the spiral, and on the two maps of the instrument. */
export function Places({ innovations }: { innovations: ProgrammeInnovation[] }) {
  const { t } = useTranslation()
  const content = useQuery(exercises)
  if (content.isPending) return <Loading label={t('ui.loading')} />
  if (!content.data) return <ProblemNotice error={content.error} onRetry={() => void content.refetch()} />
  const find = (id: string) => content.data.find((exercise) => exercise.id === id)
  const [cluster, transition] = [find('innovation-cluster-map'), find('transition-map')]
  // What an innovation shares nothing of is in the programme by its number alone, also to its own team.
  const told = innovations.filter(({ sharing }) => sharing !== 'NOTHING')
  if (told.length === 0) return null
  return (
    <>
      <Stages innovations={told} />
      {cluster && <ClusterMap map={cluster} innovations={told} />}
      {transition && <TransitionMap map={transition} innovations={told} />}
    </>
  )
}
