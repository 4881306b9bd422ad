import { useTranslation } from 'react-i18next'
import { faultCodes } from '../../../api/problem'
import { limits } from './faults'

const asked = ['name', 'email', 'password', 'currentPassword', 'newPassword'] as const

/** The sentence for a fault at a field, in the reader's language. */
export function useFaultText() {
  const { t } = useTranslation()
  return (field: string, code: string | undefined) => {
    if (code === undefined) return undefined
    const missing = asked.find((known) => known === field)
    if (code === 'REQUIRED' && missing) return t(`account.missing.${missing}`)
    if (code === 'TOO_SHORT') return t('account.field.passwordTooShort', { count: limits.leastPassword })
    return t(`fieldProblem.${faultCodes.find((known) => known === code) ?? 'other'}`)
  }
}
