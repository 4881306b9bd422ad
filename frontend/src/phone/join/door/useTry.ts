import { useState } from 'react'

/** One attempt at a time, with what came of it. */
export function useTry() {
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const attempt = async (act: () => Promise<void>) => {
    if (busy) return
    setBusy(true)
    setError(null)
    try {
      await act()
    } catch (failure) {
      setError(failure)
    } finally {
      setBusy(false)
    }
  }
  return { busy, error, attempt }
}
