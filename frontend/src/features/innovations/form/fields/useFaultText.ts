import { useTranslation } from 'react-i18next'
import { limits } from '../draft/faults'

const codes = [
  'REQUIRED',
  'TOO_LONG',
  'OUT_OF_RANGE',
  'WRONG_TYPE',
  'UNKNOWN_PROPERTY',
  'UNKNOWN_VALUE',
  'INVALID_CHARACTER',
  'NOT_A_LINK',
  'NOT_A_UUID',
  'TOO_MANY',
  'DUPLICATE',
] as const

/** The sentence for a fault at a field. */
export function useFaultText() {
  const { t } = useTranslation()
  return (field: string, code: string | undefined) => {
    if (code === undefined) return undefined
    if (field === 'name' && code === 'REQUIRED') return t('innovationForm.nameMissing')
    if (code === 'TOO_LONG' && (field === 'name' || field === 'summary'))
      return t('innovationForm.tooLong', { limit: limits[field] })
    return t(`fieldProblem.${codes.find((known) => known === code) ?? 'other'}`)
  }
}
