import { useEffect, useId, useLayoutEffect, useRef, type ReactNode, type SyntheticEvent } from 'react'
import styles from './dialog.module.css'

type Props = {
  open: boolean
  title: string
  onClose: () => void
  /** given, the content is a form and Enter submits it */
  onSubmit?: () => void
  actions: ReactNode
  children: ReactNode
}

/** The native dialog keeps focus inside, closes on Escape and gives focus back where it was. */
export function Dialog({ open, title, onClose, onSubmit, actions, children }: Props) {
  const ref = useRef<HTMLDialogElement>(null)
  const heading = useId()

  useEffect(() => {
    const dialog = ref.current
    if (open && !dialog?.open) {
      dialog?.showModal()
      // A group of choices can hold the focus for its error; at the start the choice made is what one acts on.
      dialog?.querySelector<HTMLElement>('fieldset:focus :checked')?.focus()
    }
    if (!open && dialog?.open) dialog.close()
  }, [open])

  // Taken off the page while open it would keep the focus from going back.
  useLayoutEffect(() => {
    const dialog = ref.current
    return () => dialog?.close()
  }, [])

  const closed = () => {
    if (ref.current && !ref.current.open) onClose()
  }
  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    onSubmit?.()
  }
  return (
    <dialog ref={ref} className={styles.dialog} aria-labelledby={heading} onClose={closed}>
      {open && (
        <form onSubmit={submit} noValidate>
          <h2 id={heading}>{title}</h2>
          <div className={styles.body}>{children}</div>
          <div className={styles.actions}>{actions}</div>
        </form>
      )}
    </dialog>
  )
}
