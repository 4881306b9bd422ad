import { useTranslation } from 'react-i18next'
import { ApiError } from '../../api/problem'
import { LinkButton } from '../action/LinkButton'
import { PageHeading } from '../text/PageHeading'
import { ProblemNotice } from './ProblemNotice'
import styles from './feedback.module.css'

/** In place of a page whose thing could not be read: what is wrong, and a way on. */
export function PageProblem({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const { t } = useTranslation()
  const kind = error instanceof ApiError ? error.kind : null
  // An address that can be nobody's, such as one cut off in a message, is missing as well.
  const isCutOff = kind === 'invalid-request'
  const gone = isCutOff || kind === 'not-found'
  return (
    <>
      <PageHeading title={gone ? t('app.missing.title') : t('app.crash.title')} />
      {isCutOff ? (
        <p>{t('app.missing.text')}</p>
      ) : (
        <ProblemNotice error={error} {...(!gone && { onRetry })} />
      )}
      <p className={styles.way}>
        <LinkButton to="/" variant="primary">
          {t('app.missing.home')}
        </LinkButton>
      </p>
    </>
  )
}
