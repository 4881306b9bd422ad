import { useId, useRef, useState, type DragEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/action/Button'
import styles from '../scores.module.css'

/** By a button or by dropping; the same file can be chosen again once it has been corrected. */
export function FilePicker({ busy, onPick }: { busy: boolean; onPick: (file: File) => void }) {
  const { t } = useTranslation()
  const hint = useId()
  const input = useRef<HTMLInputElement>(null)
  const [isOver, setIsOver] = useState(false)
  const over = (event: DragEvent) => {
    event.preventDefault()
    setIsOver(true)
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setIsOver(false)
    const [file] = event.dataTransfer.files
    if (file && !busy) onPick(file)
  }
  return (
    <div
      className={isOver ? `${styles.drop} ${styles.over}` : styles.drop}
      onDragOver={over}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
    >
      <input
        ref={input}
        type="file"
        hidden
        accept=".csv,.xlsx"
        aria-label={t('scores.import.choose')}
        onChange={({ target }) => {
          const [file] = target.files ?? []
          if (file) onPick(file)
          target.value = ''
        }}
      />
      <Button busy={busy} aria-describedby={hint} onClick={() => input.current?.click()}>
        {t('scores.import.choose')}
      </Button>
      <p id={hint} className={styles.soft}>
        {t('scores.import.drop')}
      </p>
    </div>
  )
}
