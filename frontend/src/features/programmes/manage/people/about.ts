import type { Programme, ProgrammeMember } from '../../../../api/programmes/contract'

/** What the dialogs about one person are given. */
export type AboutPerson = {
  programme: Programme
  person: ProgrammeMember
  isMe: boolean
  isOnlyCoordinator: boolean
  /** with the words that say what has happened */
  onDone: (words: string) => void
  onClose: () => void
}
