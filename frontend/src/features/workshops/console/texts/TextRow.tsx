import { useTranslation } from 'react-i18next'
import type { RevealedText } from '../../../../api/workshops/types'
import { Button } from '../../../../ui/action/Button'
import { VisuallyHidden } from '../../../../ui/text/VisuallyHidden'
import styles from './texts.module.css'

type Props = { text: RevealedText; busy: boolean; onToggle: () => void }

export function TextRow({ text, busy, onToggle }: Props) {
  const { t } = useTranslation()
  const from = [
    ...(text.group === null ? [] : [t('workshop.groups.group', { number: text.group })]),
    ...(text.name === null ? [] : [text.name]),
  ]
  return (
    <li className={text.hidden ? `${styles.text} ${styles.hidden}` : styles.text}>
      <div>
        <p dir="auto">{text.text}</p>
        {from.length > 0 && <p className={styles.from}>{from.join(' · ')}</p>}
        {text.hidden && <p className={styles.from}>{t('workshop.texts.isHidden')}</p>}
      </div>
      <Button variant="quiet" busy={busy} onClick={onToggle}>
        {t(text.hidden ? 'workshop.texts.show' : 'workshop.texts.hide')}
        <VisuallyHidden>: {text.text.slice(0, 60)}</VisuallyHidden>
      </Button>
    </li>
  )
}
