import { Loading } from '../../ui/feedback/Loading'

/** Stands while the first page's own code is on its way. */
export function Starting() {
  return <Loading />
}
