import { useParams } from 'react-router'
import { Loading } from '../../ui/feedback/Loading'
import { PageProblem } from '../../ui/feedback/PageProblem'
import { SheetDesk } from './sheet/SheetDesk'
import { useSheetLoading } from './sheet/useSheet'

/** One assessor's eleven questions, from who they are to the thanks. */
export function SheetPage() {
  const { id = '', sheet = '' } = useParams()
  const { loaded, error, retry } = useSheetLoading(id, sheet)
  if (loaded) return <SheetDesk key={sheet} id={sheet} loaded={loaded} />
  return error ? <PageProblem error={error} onRetry={retry} /> : <Loading />
}
