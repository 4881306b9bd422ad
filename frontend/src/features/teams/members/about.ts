import type { Member, Team } from '../../../api/contract'

/** What the dialogs about one member are given. */
export type AboutMember = {
  team: Team
  member: Member
  isMe: boolean
  isOnlyOwner: boolean
  /** with the words that say what has happened */
  onDone: (words: string) => void
  onClose: () => void
}
