import { createStore, del, get, set, update } from 'idb-keyval'
import type { Assessment, Framework, SheetBody } from '../../../../api/contract'
import { person } from '../../../../api/session/person'
import type { Answer } from '../answer/answer'
import type { Reader } from '../reader'

/** All that the page needs to be drawn without a network. */
export type Frame = { assessment: Assessment; framework: Framework; reader: Reader; who: SheetBody }
/** `held`: changed here and not handed to the outbox, e.g. a text that still lacks its answer. */
type Kept = Record<string, { answer: Answer; held: boolean }>
export type SheetOnDevice = { frame: Frame; kept: Kept }

const store = createStore('spiraali-sheets', 'sheets')
// A draft is its writer's alone, also when several share one device.
const ownKey = (sheet: string) => `${person()}/${sheet}`
const frameKey = (sheet: string) => `${ownKey(sheet)} frame`

// A browser that keeps nothing (the outbox finds that out, and the page says so) must not stop anybody from answering.
const ifPossible = <T>(act: Promise<T>) => act.catch(() => undefined)
const same = (one: Answer | undefined, other: Answer) => JSON.stringify(one) === JSON.stringify(other)

export async function sheetOnDevice(sheet: string): Promise<SheetOnDevice | null> {
  const frame = await ifPossible(get<Frame>(frameKey(sheet), store))
  if (!frame) return null
  return { frame, kept: (await ifPossible(get<Kept>(ownKey(sheet), store))) ?? {} }
}

/** Kept apart from the answers: it is large, and they change with every letter. */
export const keepFrame = (sheet: string, frame: Frame) => ifPossible(set(frameKey(sheet), frame, store))

/** One characteristic at a time, so that two tabs on one sheet do not overwrite each other's. */
export const keepAnswer = (sheet: string, characteristic: string, answer: Answer) =>
  ifPossible(
    update<Kept>(ownKey(sheet), (kept) => ({ ...kept, [characteristic]: { answer, held: true } }), store),
  )

/** The outbox has it now, unless it has changed again meanwhile. */
export const handedOver = (sheet: string, characteristic: string, answer: Answer) =>
  ifPossible(
    update<Kept>(
      ownKey(sheet),
      (kept = {}) =>
        same(kept[characteristic]?.answer, answer)
          ? { ...kept, [characteristic]: { answer, held: false } }
          : kept,
      store,
    ),
  )

/** For a sheet that is submitted and acknowledged. */
export async function forgetSheet(sheet: string) {
  await ifPossible(del(ownKey(sheet), store))
  await ifPossible(del(frameKey(sheet), store))
}
