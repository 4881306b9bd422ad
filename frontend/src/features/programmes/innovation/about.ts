import type { Innovation } from '../../../api/contract'
import type { Belonging } from '../../../api/programmes/contract'

/** What the dialogs about one innovation in one programme are given. */
export type AboutBelonging = {
  innovation: Innovation
  belonging: Belonging
  /** with the words that say what has happened */
  onDone: (words: string) => void
  onClose: () => void
}
