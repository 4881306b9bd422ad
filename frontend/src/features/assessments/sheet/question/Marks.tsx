import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Scale } from '../../../../api/contract'
import { Button } from '../../../../ui/action/Button'
import { useLocalized } from '../../../../ui/text/localized'
import { withoutChoice, type Answer } from '../answer/answer'
import { Flag } from '../../Flag'
import styles from './question.module.css'

type Props = { scale: Scale; answer: Answer; onChange: (answer: Answer) => void }

export function Marks({ scale, answer, onChange }: Props) {
  const { t } = useTranslation()
  const localized = useLocalized()
  const row = useRef<HTMLDivElement>(null)
  const hasChoice = answer.level !== null || answer.unscored !== null || answer.strengthen

  const clear = () => {
    onChange(withoutChoice(answer))
    // The button is about to go; the radios are where one goes on.
    row.current?.parentElement?.querySelector<HTMLInputElement>('[data-levels] input')?.focus()
  }
  return (
    <div className={styles.marks} ref={row}>
      <label className={styles.strengthen}>
        <input
          type="checkbox"
          checked={answer.strengthen}
          onChange={(event) => onChange({ ...answer, strengthen: event.target.checked })}
        />
        <Flag />
        {localized(scale.strengthenFlag.name)}
      </label>
      {hasChoice && (
        <Button variant="quiet" onClick={clear}>
          {t('sheet.question.clear')}
        </Button>
      )}
    </div>
  )
}
