// A send takes at most ten seconds; a tab holding its lock longer has been frozen by the system.
const PATIENCE = 15_000

/**
 * Runs the work while no other tab does the same. Writes are repeatable, so taking the lock from a frozen tab,
 * or having no locks at all, costs a second delivery at worst.
 */
export async function alone<T>(
  name: string,
  work: () => Promise<T>,
  locks: LockManager | undefined = navigator.locks,
  patience = PATIENCE,
): Promise<T> {
  if (!locks) return work()
  let begun: Promise<T> | undefined
  const start = () => (begun = work())
  try {
    return await locks.request(name, { signal: AbortSignal.timeout(patience) }, start)
  } catch {
    // Either our patience ran out before we began, or somebody lost patience with us.
    return begun ?? locks.request(name, { steal: true }, start)
  }
}
