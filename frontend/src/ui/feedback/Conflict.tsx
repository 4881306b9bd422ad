import { useTranslation } from 'react-i18next'
import { Button } from '../action/Button'
import { Notice } from './Notice'

export function Conflict({ onTheirs, onMine }: { onTheirs: () => void; onMine: () => void }) {
  const { t } = useTranslation()
  const actions = (
    <>
      <Button onClick={onMine}>{t('ui.conflict.keep')}</Button>
      <Button variant="quiet" onClick={onTheirs}>
        {t('ui.conflict.reload')}
      </Button>
    </>
  )
  return (
    <Notice kind="warning" live title={t('ui.conflict.title')} actions={actions}>
      <p>{t('ui.conflict.text')}</p>
    </Notice>
  )
}
