import { useTranslation } from 'react-i18next'
import type { SubmittedSheet } from '../../../../api/contract'

/** A name with its role; somebody who gave no name is told by the role alone. */
export function useAssessorName() {
  const { t } = useTranslation()
  return ({ assessor, role }: SubmittedSheet) =>
    `${assessor ?? t('round.unnamed')}, ${t(`assessment.role.${role}`)}`
}
