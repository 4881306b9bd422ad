import { useEffect, useRef } from 'react'
import { Button } from '../action/Button'
import { CopyText } from '../action/CopyText'
import { Notice } from '../feedback/Notice'

type Props = {
  secret: string
  title: string
  /** what becomes of it if it is not taken now */
  once: string
  words: { copy: string; copied: string; taken: string }
  onTaken: () => void
}

/** A secret, this once. It stands on the page and not in a dialog, which a single key would close for good. */
export function ShownOnce({ secret, title, once, words, onTaken }: Props) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => place.current?.focus(), [])
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [])
  return (
    <div ref={place} tabIndex={-1}>
      <Notice
        kind="warning"
        title={title}
        actions={
          <Button variant="quiet" onClick={onTaken}>
            {words.taken}
          </Button>
        }
      >
        <p>{once}</p>
        <CopyText shown variant="primary" text={secret} label={words.copy} copied={words.copied} />
      </Notice>
    </div>
  )
}
