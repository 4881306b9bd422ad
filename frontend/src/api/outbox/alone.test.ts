import { expect, test } from 'vitest'
import { alone } from './alone'

/** One lock, held by whoever came first; asking gives up when its signal says so. */
function lockManager(frozen: boolean) {
  const request = async (_: string, options: LockOptions, work: () => Promise<unknown>) => {
    if (frozen && !options.steal)
      await new Promise((_resolve, reject) =>
        options.signal?.addEventListener('abort', () => reject(options.signal?.reason)),
      )
    return work()
  }
  return { request } as unknown as LockManager
}

test('work runs under the lock and hands back what it made', async () => {
  expect(await alone('a', async () => 'done', lockManager(false))).toBe('done')
})

test('a lock held by a frozen tab is taken once patience runs out', async () => {
  expect(await alone('a', async () => 'done', lockManager(true), 5)).toBe('done')
})

test('work that fails under the lock is not run a second time', async () => {
  let runs = 0
  const work = async () => {
    runs++
    throw new Error('broken')
  }
  await expect(alone('a', work, lockManager(false))).rejects.toThrow('broken')
  expect(runs).toBe(1)
})

test('a browser without locks works all the same', async () => {
  expect(await alone('a', async () => 'done', undefined)).toBe('done')
})
