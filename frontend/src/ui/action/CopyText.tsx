import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { VisuallyHidden } from '../text/VisuallyHidden'
import { Button, type Variant } from './Button'
import styles from './copy.module.css'

type Props = {
  text: string
  label: ReactNode
  /** tells this button from others of the same label, for those who hear them one by one */
  about?: string | undefined
  /** said when it has been copied; the plain "copied" if there is nothing more to say */
  copied?: string | undefined
  /** the text stands on the page from the start, e.g. because it is shown this once only */
  shown?: boolean
  variant?: Variant
}

export function CopyText({ text, label, about, copied, shown = false, variant = 'secondary' }: Props) {
  const { t } = useTranslation()
  const [outcome, setOutcome] = useState<'copied' | 'failed' | null>(null)
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setOutcome('copied')
    } catch {
      // Without a secure address or a permission the browser refuses; the text can be copied by hand.
      setOutcome('failed')
    }
  }
  return (
    <div className={styles.copy}>
      {shown && <code className={styles.text}>{text}</code>}
      <Button variant={variant} onClick={() => void copy()}>
        {label}
        {about && <VisuallyHidden>: {about}</VisuallyHidden>}
      </Button>
      <span role="status" className={styles.outcome}>
        {outcome === 'copied' && (copied ?? t('ui.copy.copied'))}
        {outcome === 'failed' && t(shown ? 'ui.copy.byHand' : 'ui.copy.failed')}
        {outcome === 'failed' && !shown && <code className={styles.text}>{text}</code>}
      </span>
    </div>
  )
}
