import { useTranslation } from 'react-i18next'
import type { Delivery } from '../../../api/contract'

type Answer = NonNullable<Delivery['answer']>

/** What the receiver answered, or why it did not. */
export function useAnswerWords() {
  const { t, i18n } = useTranslation()
  const seconds = new Intl.NumberFormat(i18n.language, { maximumSignificantDigits: 2 })
  return ({ status, error, milliseconds }: Answer) => {
    if (error) return t(`webhooks.answer.error.${error}`)
    const took = { status, seconds: seconds.format(milliseconds / 1000) }
    // A redirect is not followed, so it is as good as a refusal; said apart, because the remedy is another.
    return t(
      status !== null && status >= 300 && status < 400
        ? 'webhooks.answer.redirect'
        : 'webhooks.answer.status',
      took,
    )
  }
}
