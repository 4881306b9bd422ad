import { useTranslation } from 'react-i18next'
import { ApiError } from '../../../api/problem'
import { BrokenOff } from '../../../api/scores/scores'
import { Notice } from '../../../ui/feedback/Notice'
import { ProblemNotice } from '../../../ui/feedback/ProblemNotice'
import styles from '../scores.module.css'
import { bytesIn } from './bytes'

type Props = {
  isPending: boolean
  bytes: number
  /** null when it was given up */
  saved: { name: string; bytes: number } | null | undefined
  error: unknown
}

const isTooMany = (error: unknown) =>
  error instanceof ApiError && error.fields.some(({ code }) => code === 'TOO_MANY_FOR_A_WORKBOOK')

/** How far the file has come, what it was saved as, or why there is none. */
export function Progress({ isPending, bytes, saved, error }: Props) {
  const { t, i18n } = useTranslation()
  const sized = (count: number) => bytesIn(i18n.language, count)
  const own = error instanceof BrokenOff ? 'broken' : isTooMany(error) ? 'tooMany' : null
  return (
    <>
      <p role="status" className={styles.outcome}>
        {isPending && t('scores.download.coming', { size: sized(bytes) })}
        {!isPending && saved === null && t('scores.download.stopped')}
        {!isPending && saved && t('scores.download.saved', { name: saved.name, size: sized(saved.bytes) })}
      </p>
      {own && (
        <Notice kind="error" live>
          <p>{t(`scores.download.fault.${own}`)}</p>
        </Notice>
      )}
      {error !== null && !own && <ProblemNotice error={error} />}
    </>
  )
}
