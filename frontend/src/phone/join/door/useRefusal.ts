import { useTranslation } from 'react-i18next'
import { ApiError } from '../../../api/problem'

/** Why the door stayed shut, in words. The kinds are read from the type itself: the app's list of them need not know these. */
export function useRefusal() {
  const { t } = useTranslation()
  return (error: unknown): string => {
    const kind = error instanceof ApiError ? error.kind : 'internal'
    switch (kind) {
      case 'not-found':
        return t('phone.door.unknown')
      case 'workshop-not-open':
        return t('phone.door.notOpen')
      case 'workshop-closed':
        return t('phone.door.closed')
      case 'workshop-full':
        return t('phone.door.full')
      case 'too-many-attempts':
        return t('phone.door.wait', { count: error instanceof ApiError ? (error.wait ?? 60) : 60 })
      case 'unreachable':
        return t('phone.door.unreachable')
      default:
        return t('phone.door.trouble')
    }
  }
}
