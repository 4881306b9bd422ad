import type { InnovationBody } from '../../../api/contract'
import { changeInnovation, createInnovation, readInnovation } from '../../../api/innovations'
import { ApiError } from '../../../api/problem'

/**
 * Creates, also when an earlier try had arrived but its answer had not. If the text was changed between the tries,
 * the id is taken by our own first version: then that one is changed.
 */
export async function keepNew(id: string, body: InnovationBody, team: string | null) {
  try {
    return await createInnovation(id, body, team)
  } catch (error) {
    if (!(error instanceof ApiError) || error.kind !== 'precondition-failed') throw error
    const { etag } = await readInnovation(id)
    return changeInnovation(id, body, etag)
  }
}
