import { useTranslation } from 'react-i18next'
import { assessorLink } from '../../../../api/assessments'
import type { AssessorLink } from '../../../../api/contract'
import { Button } from '../../../../ui/action/Button'
import { CopyText } from '../../../../ui/action/CopyText'
import { Dialog } from '../../../../ui/dialog/Dialog'

export function LinkMade({ link, onClose }: { link: AssessorLink; onClose: () => void }) {
  const { t } = useTranslation()
  return (
    <Dialog
      open
      title={t('round.links.made', { name: link.name })}
      onClose={onClose}
      actions={<Button onClick={onClose}>{t('round.links.done')}</Button>}
    >
      <p>{t('round.links.madeText')}</p>
      {link.token && (
        <CopyText shown variant="primary" text={assessorLink(link.token)} label={t('round.links.copy')} />
      )}
    </Dialog>
  )
}
