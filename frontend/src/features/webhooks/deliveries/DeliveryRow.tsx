import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Delivery } from '../../../api/contract'
import { Button } from '../../../ui/action/Button'
import { dateOf, timeOf } from '../../../ui/text/dates'
import { VisuallyHidden } from '../../../ui/text/VisuallyHidden'
import { eventKey, pageOf } from '../events'
import styles from '../webhooks.module.css'
import { useAnswerWords } from './useAnswerWords'

type Props = { delivery: Delivery; busy: boolean; onAgain: () => void }

export function DeliveryRow({ delivery, busy, onAgain }: Props) {
  const { t, i18n } = useTranslation()
  const answerWords = useAnswerWords()
  const { id, event, createdAt, state, attempts, nextAttemptAt } = delivery
  const name = t(`webhooks.event.${eventKey[event]}`)
  const page = pageOf(delivery)
  const when = (iso: string) => `${dateOf(iso, i18n.language)} ${timeOf(iso, i18n.language)}`
  return (
    <li className={styles.delivery}>
      <div>
        <p className={styles.what}>
          {page ? <Link to={page}>{name}</Link> : name} <time dateTime={createdAt}>{when(createdAt)}</time>
        </p>
        <p className={state === 'FAILED' ? styles.failed : styles.soft}>
          {t(`webhooks.deliveries.state.${state}`)}
          {attempts > 0 && ` · ${t('webhooks.deliveries.attempts', { count: attempts })}`}
          {state === 'PENDING' && nextAttemptAt && attempts > 0
            ? ` · ${t('webhooks.deliveries.next', { when: when(nextAttemptAt) })}`
            : ''}
        </p>
        {delivery.answer && <p className={styles.soft}>{answerWords(delivery.answer)}</p>}
        {/* By this the receiver's own log can be searched. */}
        <p className={styles.soft}>
          <code>webhook-id: {id}</code>
        </p>
      </div>
      {(state !== 'PENDING' || attempts > 0) && (
        <Button variant="quiet" busy={busy} onClick={onAgain}>
          {t('webhooks.deliveries.again')}
          <VisuallyHidden>
            : {name} {when(createdAt)}
          </VisuallyHidden>
        </Button>
      )}
    </li>
  )
}
