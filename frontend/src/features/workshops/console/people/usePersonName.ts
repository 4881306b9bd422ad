import { useTranslation } from 'react-i18next'

/** The name somebody gave, else the number they came in by. */
export function usePersonName() {
  const { t } = useTranslation()
  return ({ number, name }: { number: number; name: string | null }) =>
    name ?? t('workshop.people.numbered', { number })
}
