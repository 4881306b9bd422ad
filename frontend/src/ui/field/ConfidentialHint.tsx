import { useTranslation } from 'react-i18next'
import { noticedIn } from '../confidential'
import { Notice } from '../feedback/Notice'

/** Warns softly while somebody writes what looks like a person's data. The live region is always there. */
export function ConfidentialHint({ text }: { text: string }) {
  const { t } = useTranslation()
  const noticed = noticedIn(text)
  return (
    <div role="status">
      {noticed.length > 0 && (
        <Notice kind="warning" title={t('ui.confidential.title')}>
          <p>
            {noticed.map((kind) => t(`ui.confidential.${kind}`)).join(' ')} {t('ui.confidential.advice')}
          </p>
        </Notice>
      )}
    </div>
  )
}
