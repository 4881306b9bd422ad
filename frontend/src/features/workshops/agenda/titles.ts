import { useTranslation } from 'react-i18next'
import type { Titles } from '../../../api/workshops/types'
import { titleIn } from '../../../ui/text/localized'

export function useTitle() {
  const { i18n } = useTranslation()
  return (titles: Titles) => titleIn(titles, i18n.language)
}
