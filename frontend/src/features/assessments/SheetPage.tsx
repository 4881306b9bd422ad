import { useTranslation } from 'react-i18next'
import { Navigate, useParams } from 'react-router'
import { LinkButton } from '../../ui/action/LinkButton'
import { Loading } from '../../ui/feedback/Loading'
import { Notice } from '../../ui/feedback/Notice'
import { PageProblem } from '../../ui/feedback/PageProblem'
import { sheetPath } from './address'
import { LinkProblem } from './assess/LinkProblem'
import { isEnded } from './sheet/reader'
import { SheetDesk } from './sheet/SheetDesk'
import { useSheetLoading } from './sheet/useSheetLoading'

/** One assessor's eleven questions, from who they are to the thanks. */
export function SheetPage() {
  const { t } = useTranslation()
  const { id = '', sheet = '' } = useParams()
  const { loaded, other, isKept, error, retry } = useSheetLoading(id, sheet)
  if (!loaded && isEnded(error)) return <LinkProblem error={error} onRetry={retry} />
  if (!loaded) return error ? <PageProblem error={error} onRetry={retry} /> : <Loading />
  if (other && !isKept) return <Navigate to={sheetPath(id, other)} replace />
  return (
    <>
      {other && (
        <Notice
          kind="warning"
          actions={<LinkButton to={sheetPath(id, other)}>{t('sheet.other.go')}</LinkButton>}
        >
          <p>{t('sheet.other.text')}</p>
        </Notice>
      )}
      <SheetDesk key={sheet} id={sheet} loaded={loaded} />
    </>
  )
}
