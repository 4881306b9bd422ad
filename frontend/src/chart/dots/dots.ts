/** How many innovations stand at one value of the scale. */
export type AtValue = { value: number; innovations: number }

export type DotRow = {
  id: string
  name: string
  group: string
  /** how many innovations have a value here */
  n: number
  distribution: AtValue[]
  median: number | null
  q1: number | null
  q3: number | null
  min: number | null
  max: number | null
}

/** How the dots of one figure are packed, in em, so that they grow with the letters around them. */
export type Packing = { columns: number; pitch: number }

/** What two neighbouring values leave each other on the narrowest screen. */
const SLOT = 1.5
const LARGEST = 0.62
const SMALLEST = 0.21
const SINGLE = 4
/** How many times taller than broad a stack is to be, about: a broad one reads as a heap and not as a height. */
const SLENDER = 2
/** A row of single dots still has room for its box. */
const LEAST = 1

/**
 * One packing for all rows: a dot means one innovation, and has to look the same wherever it stands. As long as there
 * is room, values stay twice as far apart as the dots of one value, or a pair would read as two values.
 */
export function packingOf(rows: DotRow[]): Packing {
  const fullest = fullestOf(rows)
  if (fullest <= SINGLE) return { columns: 1, pitch: LARGEST }
  const most = Math.floor(SLOT / SMALLEST)
  const columns = Math.min(most, Math.ceil(Math.sqrt(fullest / SLENDER)))
  return { columns, pitch: Math.max(SMALLEST, Math.min(LARGEST, SLOT / (columns + 1))) }
}

/** Off the value's own place, in em: to the side and up from the base line. */
export type Dot = { dx: number; up: number }

/** From the base line up, each layer in the middle of its value: a stack's height is what the eye compares. */
export function dotsAt(innovations: number, { columns, pitch }: Packing): Dot[] {
  return Array.from({ length: innovations }, (_, at) => {
    const layer = Math.floor(at / columns)
    const inLayer = Math.min(columns, innovations - layer * columns)
    const dx = ((at % columns) - (inLayer - 1) / 2) * pitch
    return { dx, up: (layer + 0.5) * pitch }
  })
}

/** How tall every row has to be for the figure's fullest value, in em: of one height, rows can be compared. */
export function heightOf(rows: DotRow[], { columns, pitch }: Packing): number {
  return Math.max(LEAST, Math.ceil(fullestOf(rows) / columns) * pitch)
}

const fullestOf = (rows: DotRow[]) =>
  Math.max(0, ...rows.flatMap(({ distribution }) => distribution.map((at) => at.innovations)))

/** The values that anybody stands at, from the lowest. */
export const taken = ({ distribution }: DotRow): AtValue[] =>
  distribution.filter((at) => at.innovations > 0).toSorted((one, other) => one.value - other.value)

/** The characteristics in the instrument's order, also one that nobody has a value of. */
export function dotRowsOf<Text>(
  characteristics: { id: string; order: number; group: string; name: Text }[],
  numbers: Omit<DotRow, 'name' | 'group'>[],
  say: (text: Text) => string,
): DotRow[] {
  const known = new Map(numbers.map((each) => [each.id, each]))
  const nothing = { n: 0, distribution: [], median: null, q1: null, q3: null, min: null, max: null }
  return characteristics
    .toSorted((one, other) => one.order - other.order)
    .map(({ id, group, name }) => ({ ...nothing, ...known.get(id), id, group, name: say(name) }))
}
