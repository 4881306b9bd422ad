import { useTranslation } from 'react-i18next'
import { faultCodes } from '../../../../api/problem'
import { limits } from '../draft/faults'

/** The sentence for a fault at a field. */
export function useFaultText() {
  const { t } = useTranslation()
  return (field: string, code: string | undefined) => {
    if (code === undefined) return undefined
    if (code === 'TEAM_NEEDED') return t('innovationForm.teamMissing')
    if (field === 'name' && code === 'REQUIRED') return t('innovationForm.nameMissing')
    if (code === 'TOO_LONG' && (field === 'name' || field === 'summary'))
      return t('innovationForm.tooLong', { limit: limits[field] })
    return t(`fieldProblem.${faultCodes.find((known) => known === code) ?? 'other'}`)
  }
}
