import { useMemo } from 'react'
import { quietZone, squaresOf } from './qr'
import styles from './qr.module.css'

type Props = {
  /** what a camera reads from it */
  text: string
  /** what somebody hears who cannot see it */
  title: string
  className?: string | undefined
}

/** Dark on white in every theme: many cameras read nothing else. Fills the width it is given. */
export function QrCode({ text, title, className }: Props) {
  const { path, size } = useMemo(() => squaresOf(text), [text])
  const start = -quietZone
  return (
    <svg
      className={[styles.code, className].filter(Boolean).join(' ')}
      viewBox={`${start} ${start} ${size} ${size}`}
      role="img"
      aria-label={title}
      shapeRendering="crispEdges"
    >
      <rect x={start} y={start} width={size} height={size} fill="#ffffff" />
      <path d={path} fill="#000000" />
    </svg>
  )
}
