import { useTranslation } from 'react-i18next'
import type { ProgrammeMember } from '../../../../api/programmes/contract'
import { Button } from '../../../../ui/action/Button'
import rows from '../../../../ui/list/rows.module.css'
import { dateOf } from '../../../../ui/text/dates'
import { VisuallyHidden } from '../../../../ui/text/VisuallyHidden'

type Props = { person: ProgrammeMember; isMe: boolean; onAsk: (what: 'role' | 'remove') => void }

export function PersonRow({ person: { name, role, since }, isMe, onAsk }: Props) {
  const { t, i18n } = useTranslation()
  return (
    <li>
      <div>
        <p>
          <span className={rows.who}>{name}</span> {isMe && `(${t('teams.you')})`}
        </p>
        <p className={rows.soft}>
          {[
            t(`programmes.role.${role}`),
            t('programmes.people.since', { date: dateOf(since, i18n.language) }),
          ].join(' · ')}
        </p>
      </div>
      <div className={rows.actions}>
        <Button variant="quiet" onClick={() => onAsk('role')}>
          {t('teams.changeRole.action')}
          <VisuallyHidden>: {name}</VisuallyHidden>
        </Button>
        <Button variant="quiet" onClick={() => onAsk('remove')}>
          {t(isMe ? 'programmes.leave.action' : 'programmes.people.remove')}
          {!isMe && <VisuallyHidden>: {name}</VisuallyHidden>}
        </Button>
      </div>
    </li>
  )
}
