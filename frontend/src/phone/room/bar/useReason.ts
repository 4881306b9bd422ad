import { useTranslation } from 'react-i18next'

/** Why the server did not take an answer. */
export function useReason() {
  const { t } = useTranslation()
  return (reason: string): string => {
    switch (reason) {
      case 'activity-closed':
        return t('phone.saving.activityClosed')
      case 'workshop-closed':
        return t('phone.saving.workshopClosed')
      case 'already-submitted':
      case 'assessment-closed':
        return t('phone.saving.handedIn')
      case 'invalid-request':
        return t('phone.saving.invalid')
      default:
        return t('phone.saving.other')
    }
  }
}
