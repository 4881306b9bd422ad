/** How wide a text is, in the chart's units. */
export type Measure = (text: string, size: number) => number

const NARROW = /[iljtfrI.,:;'|!()[\]\-–’ ]/
const WIDE = /[mwMWÅÄÖ@%—]/
const CAPITAL = /[A-ZØÆ]/

/** Source Sans 3, 4 to 11 per cent too wide on our names: for tests, and until a canvas can measure. */
export const estimateWidth: Measure = (text, size) =>
  size * [...text].reduce((sum, letter) => sum + emOf(letter), 0)

function emOf(letter: string): number {
  if (NARROW.test(letter)) return 0.32
  if (WIDE.test(letter)) return 0.8
  if (CAPITAL.test(letter)) return 0.61
  return 0.53
}

/** Lines no wider than `width`, as few as possible and then as even as possible; null when a word is too wide. */
export function wrap(text: string, width: number, size: number, measure: Measure): string[] | null {
  const lines = fill(text, width, size, measure)
  if (lines === null || lines.length === 1) return lines
  let best = lines
  for (let narrower = width - size / 2; narrower > 0; narrower -= size / 2) {
    const tried = fill(text, narrower, size, measure)
    if (tried === null || tried.length > lines.length) break
    best = tried
  }
  return best
}

function fill(text: string, width: number, size: number, measure: Measure): string[] | null {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/)) {
    const longer = line === '' ? word : `${line} ${word}`
    if (measure(word, size) > width) return null
    if (measure(longer, size) <= width) line = longer
    else {
      lines.push(line)
      line = word
    }
  }
  return [...lines, line]
}
