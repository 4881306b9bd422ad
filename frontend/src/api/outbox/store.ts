import { createStore, del, get, keys, update } from 'idb-keyval'
import { emptyLane, type Lane } from './lane'

/** Where lanes are kept between page loads. `change` is atomic across tabs. */
export type LaneStore = {
  names: () => Promise<string[]>
  read: (lane: string) => Promise<Lane>
  change: (lane: string, how: (lane: Lane) => Lane) => Promise<Lane>
  drop: (lane: string) => Promise<void>
}

/** What one person owes the server is nothing that another may send: each sees the lanes of their own only. */
export function deviceStore(name: string, owner: () => string): LaneStore {
  const store = createStore(name, 'lanes')
  const own = (lane: string) => `${owner()}/${lane}`
  return {
    names: async () => {
      const start = own('')
      const all = await keys<string>(store)
      return all.filter((key) => key.startsWith(start)).map((key) => key.slice(start.length))
    },
    read: async (lane) => (await get<Lane>(own(lane), store)) ?? emptyLane,
    change: async (lane, how) => {
      let changed = emptyLane
      await update<Lane>(own(lane), (known) => (changed = how(known ?? emptyLane)), store)
      return changed
    },
    drop: (lane) => del(own(lane), store),
  }
}

/** For browsers that refuse IndexedDB: works as long as the page is open, and the page can say so. */
export function memoryStore(): LaneStore {
  const lanes = new Map<string, Lane>()
  const read = (lane: string) => lanes.get(lane) ?? emptyLane
  return {
    names: async () => [...lanes.keys()],
    read: async (lane) => read(lane),
    change: async (lane, how) => {
      const changed = how(read(lane))
      lanes.set(lane, changed)
      return changed
    },
    drop: async (lane) => void lanes.delete(lane),
  }
}

/** Goes over to memory for good at the first refusal, e.g. in a private window without storage. */
export function sturdyStore(device: LaneStore, memory: LaneStore, onRefusal: () => void): LaneStore {
  let current = device
  const either = async <T>(act: (store: LaneStore) => Promise<T>) => {
    try {
      return await act(current)
    } catch (refusal) {
      if (current === memory) throw refusal
      current = memory
      onRefusal()
      return act(current)
    }
  }
  return {
    names: () => either((store) => store.names()),
    read: (lane) => either((store) => store.read(lane)),
    change: (lane, how) => either((store) => store.change(lane, how)),
    drop: (lane) => either((store) => store.drop(lane)),
  }
}
