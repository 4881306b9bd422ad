import { ApiError } from '../../../api/problem'
import { makeTeam, renameTeam, teamNow } from '../../../api/teams/teams'

/** Makes, also when an earlier try had arrived but its answer had not: then what is there takes the name given last. */
export async function keepTeam(id: string, name: string) {
  try {
    return await makeTeam(id, name)
  } catch (error) {
    if (!(error instanceof ApiError) || error.kind !== 'precondition-failed') throw error
    const { etag } = await teamNow(id)
    return renameTeam(id, name, etag)
  }
}
