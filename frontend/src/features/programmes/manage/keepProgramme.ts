import { ApiError } from '../../../api/problem'
import type { ProgrammeBody } from '../../../api/programmes/contract'
import { changeProgramme, makeProgramme, programmeNow } from '../../../api/programmes/programmes'

/** Makes, also when an earlier try had arrived but its answer had not: then what is there takes the words given last. */
export async function keepProgramme(id: string, body: ProgrammeBody) {
  try {
    return await makeProgramme(id, body)
  } catch (error) {
    if (!(error instanceof ApiError) || error.kind !== 'precondition-failed') throw error
    const { etag } = await programmeNow(id)
    return changeProgramme(id, body, etag)
  }
}
