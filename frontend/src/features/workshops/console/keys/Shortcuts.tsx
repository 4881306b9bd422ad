import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Checkbox } from '../../../../ui/field/Choice'
import styles from './keys.module.css'
import { moveByKey } from './keys'

type Props = { onBack: () => void; onNext: () => void; onReveal: () => void }

const kept = 'spiraali.console.keys'

/** Keys that move the room, written where they work, and off for whoever speaks to the computer or slips. */
export function Shortcuts(props: Props) {
  const { t } = useTranslation()
  const [isOn, setIsOn] = useState(() => localStorage.getItem(kept) !== 'off')
  const moves = useRef(props)
  useEffect(() => {
    moves.current = props
  })

  useEffect(() => {
    if (!isOn) return
    const press = (event: KeyboardEvent) => {
      const move = moveByKey(event, document.querySelector('dialog[open]') !== null)
      if (!move) return
      event.preventDefault()
      moves.current[move]()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [isOn])

  const choose = (on: boolean) => {
    setIsOn(on)
    localStorage.setItem(kept, on ? 'on' : 'off')
  }
  return (
    <div className={styles.keys}>
      <Checkbox
        label={t('workshop.console.keys.label')}
        detail={t('workshop.console.keys.detail')}
        checked={isOn}
        onChange={(event) => choose(event.target.checked)}
      />
    </div>
  )
}
