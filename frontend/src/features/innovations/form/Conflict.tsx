import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/action/Button'
import { Notice } from '../../../ui/feedback/Notice'

export function Conflict({ onTheirs, onMine }: { onTheirs: () => void; onMine: () => void }) {
  const { t } = useTranslation()
  const actions = (
    <>
      <Button onClick={onMine}>{t('innovationForm.conflict.keep')}</Button>
      <Button variant="quiet" onClick={onTheirs}>
        {t('innovationForm.conflict.reload')}
      </Button>
    </>
  )
  return (
    <Notice kind="warning" live title={t('innovationForm.conflict.title')} actions={actions}>
      <p>{t('innovationForm.conflict.text')}</p>
    </Notice>
  )
}
