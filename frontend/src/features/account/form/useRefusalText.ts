import { useTranslation } from 'react-i18next'
import { ApiError } from '../../../api/problem'
import { useProblemText } from '../../../ui/feedback/ProblemNotice'
import { waitIn } from './wait'

/** The sentence for a refusal, with how long to wait where the service said so. */
export function useRefusalText() {
  const { t } = useTranslation()
  const problem = useProblemText()
  return (error: unknown) => {
    if (!(error instanceof ApiError) || error.kind !== 'too-many-attempts' || error.wait === null)
      return problem(error)
    const { unit, count } = waitIn(error.wait)
    return t(`account.tooMany.${unit}`, { count })
  }
}
