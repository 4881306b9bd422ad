import type { CSSProperties } from 'react'

type BarProps = {
  bar: 'recognise' | 'strengthen'
  count: number
  /** in per cent */
  length: number
  word: string
}

export function Bar({ bar, count, length, word }: BarProps) {
  return (
    <p className="pairs-line" data-bar={bar} data-none={count === 0 || undefined}>
      <span className="pairs-spoken">{word}: </span>
      <span className="pairs-track" aria-hidden>
        <span className="pairs-bar" style={{ '--length': `${length}%` } as CSSProperties} />
      </span>
      <span className="pairs-count">{count}</span>
    </p>
  )
}
