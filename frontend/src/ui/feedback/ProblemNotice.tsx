import { useTranslation } from 'react-i18next'
import { ApiError } from '../../api/problem'
import { Button } from '../action/Button'
import { Notice } from './Notice'

/** The sentence for a refusal, in the reader's language. */
export function useProblemText() {
  const { t } = useTranslation()
  return (error: unknown) => t(`problem.${error instanceof ApiError ? error.kind : 'internal'}`)
}

export function ProblemNotice({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const { t } = useTranslation()
  const text = useProblemText()
  const isLockedOut = error instanceof ApiError && error.kind === 'sign-in-required'
  return (
    <Notice kind="error" live actions={onRetry && <Button onClick={onRetry}>{t('ui.retry')}</Button>}>
      <p>{text(error)}</p>
      {/* In a tab of its own: what stands in this page's fields is not lost by signing in. */}
      {isLockedOut && (
        <p>
          <a href="/sign-in" target="_blank" rel="noreferrer">
            {t('ui.signInNewTab')}
          </a>
          . {t('ui.stillHere')}
        </p>
      )}
    </Notice>
  )
}
