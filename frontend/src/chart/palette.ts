/**
 * Paints as custom property with the light theme's value behind it: on the page the theme decides,
 * and the exported picture, which has no theme, still has every colour. The truth is app/theme.css.
 */
export const paint = {
  paper: 'var(--paper, #fbf8f2)',
  dial: 'var(--raised, #ffffff)',
  ink: 'var(--ink, #1e2a2e)',
  inkSoft: 'var(--ink-soft, #51605f)',
  line: 'var(--line, #d9d3c7)',
  edge: 'var(--edge, #84857c)',
  lake: 'var(--lake, #0b5563)',
  accent: 'var(--accent, #a8430f)',
} as const

const groups: Record<string, string> = {
  purpose: 'var(--group-purpose, #1f4a94)',
  together: 'var(--group-together, #a9468a)',
  setting: 'var(--group-setting, #5d7a14)',
  lasting: 'var(--group-lasting, #6b3f00)',
}

/** A later framework may bring a group this palette has no hue for; it is drawn, in ink. */
export function groupPaint(group: string): string {
  return groups[group] ?? paint.inkSoft
}

export type SeriesStyle = {
  paint: string
  dash: string | undefined
  marker: 'circle' | 'square' | 'triangle'
  width: number
}

/** Each differs from the others in colour and dash and marker: any one of the three is enough to tell them apart. */
export const seriesStyles: readonly [SeriesStyle, SeriesStyle, SeriesStyle] = [
  { paint: paint.lake, dash: undefined, marker: 'circle', width: 2.75 },
  { paint: 'var(--series-second, #6b4a9e)', dash: '9 5', marker: 'square', width: 2.25 },
  { paint: 'var(--series-third, #59605c)', dash: '2 4', marker: 'triangle', width: 2.5 },
]

export const fontStack =
  "'Source Sans 3 Variable', 'Source Sans 3', 'Segoe UI', 'Helvetica Neue', Arial, sans-serif"

/** The picture as it is without any theme. */
export function withoutTheme(markup: string): string {
  return markup.replace(/var\(--[\w-]+,\s*([^()]*)\)/g, '$1')
}
