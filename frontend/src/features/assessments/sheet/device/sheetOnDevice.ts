import { createStore, del, get, set, update } from 'idb-keyval'
import type { Assessment, Framework, SheetBody } from '../../../../api/contract'
import type { Answer } from '../answer/answer'

/** All that the page needs to be drawn without a network. */
export type Frame = { assessment: Assessment; framework: Framework; who: SheetBody }
/** `held`: changed here and not handed to the outbox, e.g. a text that still lacks its answer. */
type Kept = Record<string, { answer: Answer; held: boolean }>
export type SheetOnDevice = { frame: Frame; kept: Kept }

const store = createStore('spiraali-sheets', 'sheets')
const frameKey = (sheet: string) => `${sheet} frame`

// A browser that keeps nothing (the outbox finds that out, and the page says so) must not stop anybody from answering.
const ifPossible = <T>(act: Promise<T>) => act.catch(() => undefined)
const same = (one: Answer | undefined, other: Answer) => JSON.stringify(one) === JSON.stringify(other)

export async function sheetOnDevice(sheet: string): Promise<SheetOnDevice | null> {
  const frame = await ifPossible(get<Frame>(frameKey(sheet), store))
  if (!frame) return null
  return { frame, kept: (await ifPossible(get<Kept>(sheet, store))) ?? {} }
}

/** Kept apart from the answers: it is large, and they change with every letter. */
export const keepFrame = (sheet: string, frame: Frame) => ifPossible(set(frameKey(sheet), frame, store))

/** One characteristic at a time, so that two tabs on one sheet do not overwrite each other's. */
export const keepAnswer = (sheet: string, characteristic: string, answer: Answer) =>
  ifPossible(update<Kept>(sheet, (kept) => ({ ...kept, [characteristic]: { answer, held: true } }), store))

/** The outbox has it now, unless it has changed again meanwhile. */
export const handedOver = (sheet: string, characteristic: string, answer: Answer) =>
  ifPossible(
    update<Kept>(
      sheet,
      (kept = {}) =>
        same(kept[characteristic]?.answer, answer)
          ? { ...kept, [characteristic]: { answer, held: false } }
          : kept,
      store,
    ),
  )

/** For a sheet that is submitted and acknowledged. */
export async function forgetSheet(sheet: string) {
  await ifPossible(del(sheet, store))
  await ifPossible(del(frameKey(sheet), store))
}
