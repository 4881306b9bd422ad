import type { Assessment, Framework } from '../../../api/contract'
import type { Review } from './answer/review'
import type { Reader } from './reader'
import type { SheetInHand } from './useSheet'

/** What every part of the sheet page is given. */
export type SheetParts = {
  assessment: Assessment
  framework: Framework
  reader: Reader
  sheet: SheetInHand
  review: Review
}
