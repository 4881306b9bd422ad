import { useSearchParams } from 'react-router'

/** The round compared with is in the address, so that the picture can be sent on as it is seen. */
export function useEarlier() {
  const [address, setAddress] = useSearchParams()
  const compare = (assessment: string) =>
    setAddress(
      (before) => {
        const changed = new URLSearchParams(before)
        if (assessment === '') changed.delete('earlier')
        else changed.set('earlier', assessment)
        return changed
      },
      { replace: true, preventScrollReset: true },
    )
  return [address.get('earlier'), compare] as const
}
