import { useTranslation } from 'react-i18next'
import { languages, type Part } from '../draft/draft'
import { nameOf } from '../draft/parts'

/** What a part is called where it is spoken of; unnamed ones too must be told apart from nothing. */
export function usePartName() {
  const { t, i18n } = useTranslation()
  const language = languages.find((each) => each === i18n.language) ?? 'fi'
  return (part: Part) => nameOf(part, language) || t('workshop.agenda.unnamed')
}
