import { ApiError } from '../../../api/problem'
import type { WorkshopBody } from '../../../api/workshops/types'
import { changeWorkshop, createWorkshop, workshopNow } from '../../../api/workshops/workshops'

/**
 * Creates, also when an earlier try had arrived but its answer had not. If the form was changed between the tries,
 * the id is taken by our own first version: then that one is changed.
 */
export async function keepNew(id: string, body: WorkshopBody, team: string | null) {
  try {
    return await createWorkshop(id, body, team)
  } catch (error) {
    if (!(error instanceof ApiError) || error.kind !== 'precondition-failed') throw error
    const { etag } = await workshopNow(id)
    return changeWorkshop(id, body, etag)
  }
}
