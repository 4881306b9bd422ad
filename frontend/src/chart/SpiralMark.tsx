import { paint } from './palette'
import { spiralDots, spiralPath, type Cut } from './spiral/spiral'
import './spiral/spiral.css'

type SpiralMarkProps = {
  /** In CSS pixels; without it the mark fills its place. */
  size?: number
  /** `small` for a header or an icon, `large` from about 64 px. */
  cut?: Cut
  /** Without a label the mark is decoration. */
  label?: string
}

const figures = {
  small: { path: spiralPath('small'), dots: spiralDots('small'), line: 2.6, gap: 2.2 },
  large: { path: spiralPath('large'), dots: spiralDots('large'), line: 1.3, gap: 1.6 },
}

/** The product's mark: six turns, a dot for each stage of the innovation spiral. */
export function SpiralMark({
  size,
  cut = size !== undefined && size > 64 ? 'large' : 'small',
  label,
}: SpiralMarkProps) {
  const { path, dots, line, gap } = figures[cut]
  const named = label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label }
  return (
    <svg className="spiral-mark" viewBox="-50 -50 100 100" width={size} height={size} {...named}>
      <path d={path} fill="none" stroke={paint.lake} strokeWidth={line} strokeLinecap="round" />
      {dots.map((dot, stage) => (
        <circle
          key={dot.radius}
          cx={dot.x}
          cy={dot.y}
          r={dot.radius}
          fill={paint.lake}
          stroke={paint.paper}
          strokeWidth={stage === 0 ? 0 : gap}
        />
      ))}
    </svg>
  )
}
