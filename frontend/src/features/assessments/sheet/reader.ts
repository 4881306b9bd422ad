import type { MyPlace } from '../../../api/contract'
import { ApiError } from '../../../api/problem'

/** What the sheet has to know of the reader. Less than the server tells: it is kept on the device with the draft. */
export type Reader = Pick<MyPlace, 'role' | 'link' | 'mayAssess'> & { innovation: { name: string } }

export const readerOf = ({ role, link, mayAssess, innovation }: Reader): Reader => ({
  role,
  link,
  mayAssess,
  innovation: { name: innovation.name },
})

/** Came by a link and belongs to no team of the innovation: sees this one sheet and no other page. */
export const isExternal = ({ role }: Pick<Reader, 'role'>) => role === null

/** The server said no, as opposed to not being there: then what the device kept must not be shown as if all were well. */
export function isRefusal(error: unknown) {
  return error instanceof ApiError && error.status >= 400 && error.status < 500 && error.status !== 429
}

/** The link was good once; what its holder wrote on this device may still be read and copied. */
export const isEnded = (error: unknown) => error instanceof ApiError && error.kind === 'link-expired'

/** The reader's sheet when it is another one than the address says: each has one in a round. */
export function otherSheet(own: string | null | undefined, here: string) {
  return own && own !== here ? own : null
}
