import { useTranslation } from 'react-i18next'
import { facilitatorLink } from '../../../api/workshops/links'
import type { WorkshopLink } from '../../../api/workshops/types'
import { Button } from '../../../ui/action/Button'
import { CopyText } from '../../../ui/action/CopyText'
import { VisuallyHidden } from '../../../ui/text/VisuallyHidden'
import rows from '../../../ui/list/rows.module.css'

export function LinkRow({ link, onRevoke }: { link: WorkshopLink; onRevoke: () => void }) {
  const { t } = useTranslation()
  const { name, kind, state, token } = link
  const isOpened = state === 'OPEN' && !token
  return (
    <li>
      <div>
        <p className={rows.who}>{name}</p>
        <p className={rows.soft}>
          {t(`workshop.links.kind.${kind}`)} ·{' '}
          {t(isOpened ? 'workshop.links.opened' : `workshop.links.state.${state}`)}
        </p>
      </div>
      {state === 'OPEN' && (
        <div className={rows.actions}>
          {token && (
            <CopyText
              text={facilitatorLink(token)}
              label={t('workshop.links.copy')}
              about={name}
              variant="quiet"
            />
          )}
          <Button variant="quiet" onClick={onRevoke}>
            {t('workshop.links.revoke')}
            <VisuallyHidden>: {name}</VisuallyHidden>
          </Button>
        </div>
      )}
    </li>
  )
}
