import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../../../ui/action/Button'
import { Notice } from '../../../../ui/feedback/Notice'

/** Takes the focus, since the pressed button has gone with its row. */
export function Undo({ words, onUndo }: { words: string; onUndo: () => void }) {
  const { t } = useTranslation()
  const ref = useRef<HTMLDivElement>(null)
  useEffect(() => ref.current?.focus(), [])
  return (
    <div ref={ref} tabIndex={-1}>
      <Notice actions={<Button onClick={onUndo}>{t('workshop.agenda.undo')}</Button>}>
        <p>{words}</p>
      </Notice>
    </div>
  )
}
