import { useEffect, useRef, useState, type FocusEvent, type KeyboardEvent } from 'react'

/** A button and what it opens: closes on Escape, on a press elsewhere, when the focus leaves, and on another page. */
export function useDisclosure(page: string) {
  const ref = useRef<HTMLDivElement>(null)
  const [openOn, setOpenOn] = useState<string | null>(null)
  const isOpen = openOn === page
  const close = () => setOpenOn(null)

  useEffect(() => {
    if (!isOpen) return
    const press = ({ target }: PointerEvent) => {
      if (target instanceof Node && !ref.current?.contains(target)) setOpenOn(null)
    }
    document.addEventListener('pointerdown', press)
    return () => document.removeEventListener('pointerdown', press)
  }, [isOpen])

  const frame = {
    ref,
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !isOpen) return
      close()
      ref.current?.querySelector('button')?.focus()
    },
    onBlur: ({ currentTarget, relatedTarget }: FocusEvent) => {
      if (relatedTarget && !currentTarget.contains(relatedTarget)) close()
    },
  }
  return { isOpen, close, toggle: () => setOpenOn(isOpen ? null : page), frame }
}
