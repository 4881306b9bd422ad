import { useTranslation } from 'react-i18next'
import { assessorLink } from '../../../../api/assessments'
import type { AssessorLink } from '../../../../api/contract'
import { Button } from '../../../../ui/action/Button'
import { CopyText } from '../../../../ui/action/CopyText'
import { VisuallyHidden } from '../../../../ui/text/VisuallyHidden'
import styles from '../round.module.css'
import rows from '../../../../ui/list/rows.module.css'

export function LinkRow({ link, onRevoke }: { link: AssessorLink; onRevoke: () => void }) {
  const { t } = useTranslation()
  const { name, role, state, token } = link
  return (
    <li>
      <div>
        <p className={rows.who}>{name}</p>
        <p className={styles.soft}>
          {t(`assessment.role.${role}`)} ·{' '}
          {state === 'OPEN' && !token ? t('round.links.opened') : t(`round.links.state.${state}`)}
        </p>
      </div>
      {state === 'OPEN' && (
        <div className={rows.actions}>
          {token && (
            <CopyText text={assessorLink(token)} label={t('round.links.copy')} about={name} variant="quiet" />
          )}
          <Button variant="quiet" onClick={onRevoke}>
            {t('round.links.revoke')}
            <VisuallyHidden>: {name}</VisuallyHidden>
          </Button>
        </div>
      )}
    </li>
  )
}
