import { useLayoutEffect } from 'react'

/** Large and strong while the wall is shown; the reader's own theme comes back with the next page. */
export function useWallTheme() {
  useLayoutEffect(() => {
    const { dataset } = document.documentElement
    const own = dataset['theme']
    dataset['theme'] = 'projector'
    dataset['wall'] = ''
    return () => {
      delete dataset['wall']
      if (own === undefined) delete dataset['theme']
      else dataset['theme'] = own
    }
  }, [])
}
