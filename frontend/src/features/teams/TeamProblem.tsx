import { useTranslation } from 'react-i18next'
import { ApiError } from '../../api/problem'
import { Notice } from '../../ui/feedback/Notice'
import { ProblemNotice } from '../../ui/feedback/ProblemNotice'

/** A refusal in words; of the last owner also what to do about it. */
export function TeamProblem({ error }: { error: unknown }) {
  const { t } = useTranslation()
  if (!(error instanceof ApiError) || error.kind !== 'last-owner') return <ProblemNotice error={error} />
  return (
    <Notice kind="error" live title={t('teams.onlyOwner.title')}>
      <p>{t('teams.onlyOwner.role')}</p>
    </Notice>
  )
}
