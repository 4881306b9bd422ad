import { useTranslation } from 'react-i18next'
import { ApiError } from '../../../api/problem'
import { Notice } from '../../../ui/feedback/Notice'
import { ProblemNotice } from '../../../ui/feedback/ProblemNotice'
import { PageHeading } from '../../../ui/text/PageHeading'

const ended = ['link-expired', 'assessment-closed']
const unknown = ['not-found', 'invalid-request', 'wrong-credentials', 'sign-in-required']

/** Why the link opens nothing, and what to do. */
export function LinkProblem({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const { t } = useTranslation()
  const kind = error instanceof ApiError ? error.kind : ''
  const reason = ended.includes(kind) ? 'ended' : unknown.includes(kind) ? 'unknown' : null
  return (
    <>
      <PageHeading title={t(`assess.${reason ?? 'later'}.title`)} />
      {reason ? (
        <Notice kind="warning">
          <p>{t(`assess.${reason}.text`)}</p>
        </Notice>
      ) : (
        <ProblemNotice error={error} onRetry={onRetry} />
      )}
    </>
  )
}
