import { useTranslation } from 'react-i18next'
import type { Framework, Profile } from '../../../../api/contract'
import { useLocalized } from '../../../../ui/text/localized'

/** Why there is no radar. Says the rule, never how near the room came to it. */
export function useSuppressedWords(framework: Framework | undefined, minimumGroup: number | null) {
  const { t } = useTranslation()
  const localized = useLocalized()
  return (reason: NonNullable<Profile['suppressed']>) => {
    if (reason === 'NOT_REVEALED' || !framework) return t('room.scoring.hidden')
    const { messages, aggregation } = framework.scale
    const needed = minimumGroup ?? aggregation.minRespondentsForGroupResult
    return localized(messages.tooFewPeople).replace('{n}', String(needed))
  }
}
