import { clear, createStore, get, set, type UseStore } from 'idb-keyval'

/** What the phone keeps of the room to open it without a network. Only ever the reader's own and what is public. */
let store: UseStore | undefined
const here = () => (store ??= createStore('spiraali-phone-room', 'kept'))

// A browser that keeps nothing must not stop anybody from answering: what was to be kept lives as long as the page.
const memory = new Map<string, unknown>()

export async function kept<T>(key: string): Promise<T | null> {
  try {
    return (await get<T>(key, here())) ?? null
  } catch {
    return (memory.get(key) as T | undefined) ?? null
  }
}

export async function keep(key: string, value: unknown) {
  try {
    await set(key, value, here())
  } catch {
    memory.set(key, value)
  }
}

export async function forgetAll() {
  memory.clear()
  try {
    await clear(here())
  } catch {
    // Nothing was kept.
  }
}

/** The network's answer, kept for when there is none; a refusal is a refusal and is passed on. */
export async function keptRead<T>(
  key: string,
  read: () => Promise<T>,
  isRefusal: (error: unknown) => boolean,
) {
  try {
    const fresh = await read()
    void keep(key, fresh)
    return fresh
  } catch (error) {
    if (isRefusal(error)) throw error
    const old = await kept<T>(key)
    if (old === null) throw error
    return old
  }
}
