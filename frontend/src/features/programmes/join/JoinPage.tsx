import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { lookBy } from '../../../api/programmes/people'
import { ApiError } from '../../../api/problem'
import { LinkButton } from '../../../ui/action/LinkButton'
import { Loading } from '../../../ui/feedback/Loading'
import { PageProblem } from '../../../ui/feedback/PageProblem'
import { useLinkToken } from '../../../ui/screen/useLinkToken'
import { PageHeading } from '../../../ui/text/PageHeading'
import { programmeToken } from './token'
import { JoinEvaluator } from './JoinEvaluator'
import { JoinTeam } from './JoinTeam'
import styles from '../programmes.module.css'

/** Where a programme's link leads: which programme it is, and what one may do there. */
export function JoinPage() {
  const { t } = useTranslation()
  const link = useLinkToken(programmeToken)
  const look = useQuery({ ...lookBy(link ?? ''), enabled: link !== null })
  if (link === null || isGone(look.error)) return <Unusable hasLink={link !== null} />
  if (look.isPending) return <Loading />
  if (!look.data) return <PageProblem error={look.error} onRetry={() => void look.refetch()} />
  const { name, kind } = look.data
  return (
    <div className={styles.page}>
      <div>
        <PageHeading title={t('programmes.join.title', { name })} />
        <p className={styles.lead}>{t(`programmes.join.${kind}.lead`)}</p>
      </div>
      {kind === 'TEAM' ? (
        <JoinTeam link={link} offer={look.data} />
      ) : (
        <JoinEvaluator link={link} offer={look.data} />
      )}
    </div>
  )
}

const isGone = (error: unknown) =>
  error instanceof ApiError && ['link-expired', 'not-found', 'invalid-request'].includes(error.kind)

/** A link that opens nothing (any more), and what to do about it. */
function Unusable({ hasLink }: { hasLink: boolean }) {
  const { t } = useTranslation()
  return (
    <>
      <PageHeading title={t('programmes.join.goneTitle')} />
      <p>{t(hasLink ? 'programmes.join.gone' : 'programmes.join.noLink')}</p>
      <LinkButton to="/programmes">{t('programmes.join.toMine')}</LinkButton>
    </>
  )
}
