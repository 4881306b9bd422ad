import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Belonging } from '../../../api/programmes/contract'
import { Button } from '../../../ui/action/Button'
import rows from '../../../ui/list/rows.module.css'
import { VisuallyHidden } from '../../../ui/text/VisuallyHidden'

type Props = { belonging: Belonging; mayChange: boolean; onAsk: (what: 'change' | 'leave') => void }

export function BelongingRow({ belonging: { programme, sharing }, mayChange, onAsk }: Props) {
  const { t } = useTranslation()
  return (
    <li>
      <div>
        <p>
          <Link className={rows.who} to={`/programmes/${programme.id}`}>
            {programme.name}
          </Link>
        </p>
        <p className={rows.soft}>{t(`programmes.sharing.${sharing}.told`)}</p>
      </div>
      {mayChange && (
        <div className={rows.actions}>
          <Button variant="quiet" onClick={() => onAsk('change')}>
            {t('programmes.ofInnovation.change')}
            <VisuallyHidden>: {programme.name}</VisuallyHidden>
          </Button>
          <Button variant="quiet" onClick={() => onAsk('leave')}>
            {t('programmes.ofInnovation.leave')}
            <VisuallyHidden>: {programme.name}</VisuallyHidden>
          </Button>
        </div>
      )}
    </li>
  )
}
