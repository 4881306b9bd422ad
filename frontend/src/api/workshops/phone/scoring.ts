import { answered, api } from '../../client'
import type { Score } from '../../contract'
import { ApiError } from '../../problem'

export type MySheet = { sheet: string | null; role: string | null; submitted: boolean; scores: Score[] }

/** One's sheet in the round behind a live scoring; nothing yet where one has not begun. */
export async function mySheet(assessment: string): Promise<MySheet> {
  const place = await answered(
    api.GET('/api/v1/assessments/{assessment}/me', { params: { path: { assessment } } }),
  )
  const { sheet, submitted } = place.body
  if (!sheet) return { sheet: null, role: null, submitted, scores: [] }
  try {
    const params = { path: { assessment, sheet } }
    const { body } = await answered(api.GET('/api/v1/assessments/{assessment}/sheets/{sheet}', { params }))
    return { sheet, role: body.role, submitted: submitted || body.state === 'SUBMITTED', scores: body.scores }
  } catch (error) {
    if (error instanceof ApiError && error.kind === 'not-found')
      return { sheet, role: null, submitted, scores: [] }
    throw error
  }
}
