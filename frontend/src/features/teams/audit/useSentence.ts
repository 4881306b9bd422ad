import { useTranslation } from 'react-i18next'
import type { AuditEntry } from '../../../api/contract'
import { actOf, actorOf, codeOf } from './sentence'

/** One template an act, with names in the form they have in a list, so that no language has to inflect them. */
export function useSentence() {
  const { t } = useTranslation()
  const role = (code: string | null) => {
    const known = codeOf(code)
    return known ? t(`teams.audit.role.${known}`) : (code ?? '')
  }
  return (entry: AuditEntry) => {
    const { actor, target, from, to } = entry
    return t(`teams.audit.act.${actOf(entry)}`, {
      actor: actor.name
        ? t(`teams.audit.actor.${actorOf(entry)}`, { name: actor.name })
        : t(`teams.audit.goneActor.${actorOf(entry)}`),
      target: target.name ?? t('teams.audit.goneTarget'),
      from: role(from),
      to: role(to),
    })
  }
}
