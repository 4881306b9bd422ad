import { useTranslation } from 'react-i18next'
import { faultCodes } from '../../../../api/problem'
import { limits } from '../draft/draft'

/** The sentence for a fault at a field. */
export function useFaultText() {
  const { t } = useTranslation()
  return (field: string, code: string | undefined) => {
    if (code === undefined) return undefined
    if (code === 'TEAM_NEEDED') return t('workshop.form.teamMissing')
    if (code === 'REQUIRED' && field === 'title') return t('workshop.form.titleMissing')
    if (code === 'REQUIRED' && field === 'languages') return t('workshop.form.languagesMissing')
    if (code === 'REQUIRED' && field.startsWith('title-')) return t('workshop.form.partNameMissing')
    if (code === 'OUT_OF_RANGE' && field.startsWith('minutes-'))
      return t('workshop.form.minutesWrong', { most: limits.minutes })
    if (code === 'TOO_LONG') return t('workshop.form.tooLong', { limit: limits.title })
    return t(`fieldProblem.${faultCodes.find((known) => known === code) ?? 'other'}`)
  }
}
