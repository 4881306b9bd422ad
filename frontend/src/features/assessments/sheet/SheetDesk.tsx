import { useNavigate, useSearchParams } from 'react-router'
import type { SheetBody } from '../../../api/contract'
import { useIsWide } from '../../../ui/screen/useIsWide'
import { placeIn, reviewOf } from './answer/review'
import { ClosedSheet } from './review/ClosedSheet'
import { EndedSheet } from './review/EndedSheet'
import { ReviewView } from './review/ReviewView'
import { SubmittedSheet } from './review/SubmittedSheet'
import { Introduction } from './Introduction'
import { AllQuestions } from './question/AllQuestions'
import { OneQuestion } from './question/OneQuestion'
import { SavingTrouble } from './saving/SavingTrouble'
import { SheetHeader } from './SheetHeader'
import { NotForViewers } from './NotForViewers'
import { useSheet } from './useSheet'
import type { LoadedSheet } from './useSheetLoading'

/** Which part of the sheet is on the table: the address and the sheet's own state decide. */
export function SheetDesk({ id, loaded }: { id: string; loaded: LoadedSheet }) {
  const { assessment, framework, reader } = loaded
  const sheet = useSheet(loaded, id)
  const isWide = useIsWide()
  const [search] = useSearchParams()
  const review = reviewOf(framework, sheet.answers)
  const place = placeIn(search.get('q'), review.total)
  const navigate = useNavigate()
  const begin = async (who: SheetBody) => {
    // A step of its own, so that the next heading takes the focus from the button that goes.
    await navigate('?', { replace: true })
    await sheet.begin(who)
  }
  const parts = { assessment, framework, reader, sheet, review }

  if (loaded.ended) return <EndedSheet {...parts} />
  if (sheet.isAcknowledged) return <SubmittedSheet {...parts} />
  if (assessment.state === 'CLOSED') return <ClosedSheet {...parts} />
  if (!sheet.who)
    return reader.mayAssess ? (
      <Introduction assessment={assessment} framework={framework} reader={reader} onBegin={begin} />
    ) : (
      <NotForViewers assessment={assessment} />
    )
  if (place === 'review' || sheet.isSubmitting) return <ReviewView {...parts} />
  return (
    <>
      <SheetHeader assessment={assessment} reader={reader} />
      <SavingTrouble sheet={sheet} />
      {isWide ? <AllQuestions {...parts} place={place} /> : <OneQuestion {...parts} place={place} />}
    </>
  )
}
