import { queryOptions } from '@tanstack/react-query'
import { answered, api, onlyNew } from './client'
import type { AssessmentBody } from './contract'

/** With its ETag, which closing and revealing need. */
export function assessmentOf(id: string) {
  return queryOptions({
    queryKey: ['assessment', id],
    queryFn: ({ signal }) =>
      answered(api.GET('/api/v1/assessments/{id}', { params: { path: { id } }, signal })),
  })
}

export function openAssessment(id: string, body: AssessmentBody) {
  return answered(api.PUT('/api/v1/assessments/{id}', { params: { path: { id } }, body, headers: onlyNew }))
}
