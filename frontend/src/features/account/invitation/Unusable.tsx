import { useTranslation } from 'react-i18next'
import { ApiError } from '../../../api/problem'
import { LinkButton } from '../../../ui/action/LinkButton'
import { PageProblem } from '../../../ui/feedback/PageProblem'
import { PageHeading } from '../../../ui/text/PageHeading'
import styles from '../account.module.css'

/** A link that opens nothing (any more), and what to do about it. */
export function Unusable({ error, onRetry }: { error?: unknown; onRetry?: () => void }) {
  const { t } = useTranslation()
  const isGone = error instanceof ApiError && (error.kind === 'link-expired' || error.kind === 'not-found')
  if (error && !isGone) return <PageProblem error={error} onRetry={() => onRetry?.()} />
  return (
    <div className={styles.page}>
      <PageHeading title={t('account.invitation.goneTitle')} />
      <p>{isGone ? t('account.invitation.gone') : t('account.invitation.noToken')}</p>
      <div>
        <LinkButton to="/">{t('app.missing.home')}</LinkButton>
      </div>
    </div>
  )
}
