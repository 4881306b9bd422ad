import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { changeableInnovations } from '../../../api/programmes/belonging'
import type { ProgrammeOffer } from '../../../api/programmes/contract'
import { LinkButton } from '../../../ui/action/LinkButton'
import { EmptyState } from '../../../ui/feedback/EmptyState'
import { Loading } from '../../../ui/feedback/Loading'
import { ProblemNotice } from '../../../ui/feedback/ProblemNotice'
import { BringForm } from './BringForm'

type Props = { link: string; offer: ProgrammeOffer }

/** Which innovation comes along; without one there is first one to be described. */
export function JoinTeam({ link, offer }: Props) {
  const { t } = useTranslation()
  const innovations = useQuery(changeableInnovations)
  if (innovations.isPending) return <Loading />
  if (!innovations.data)
    return <ProblemNotice error={innovations.error} onRetry={() => void innovations.refetch()} />
  if (innovations.data.length > 0)
    return <BringForm link={link} offer={offer} innovations={innovations.data} />
  const make = (
    <LinkButton to="/innovations/new" variant="primary">
      {t('innovations.add')}
    </LinkButton>
  )
  return (
    <EmptyState title={t('programmes.join.nothing.title')} action={make}>
      <p>{t('programmes.join.nothing.text')}</p>
    </EmptyState>
  )
}
