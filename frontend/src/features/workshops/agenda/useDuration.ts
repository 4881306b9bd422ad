import { useTranslation } from 'react-i18next'
import { hoursOf } from './clock'

/** `2 h`, `1 h 45 min`, `20 min`. */
export function useDuration() {
  const { t } = useTranslation()
  return (all: number) => {
    const { hours, minutes } = hoursOf(all)
    if (hours === 0) return t('workshop.shortMinutes', { count: minutes })
    return minutes === 0 ? t('workshop.hours', { hours }) : t('workshop.hoursMinutes', { hours, minutes })
  }
}
