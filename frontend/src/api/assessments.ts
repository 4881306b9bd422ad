import { queryOptions } from '@tanstack/react-query'
import { answered, api, onlyNew } from './client'
import type { AssessmentBody, Role } from './contract'
import { arrivedBy } from './session/session'

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

/** What the reader is in a round and which sheet of it is theirs: members and those with a link may ask. */
export function myPlaceIn(assessment: string) {
  return queryOptions({
    // Without a network it must fail at once, so that what the device kept can be shown.
    networkMode: 'always',
    queryKey: ['place', assessment],
    queryFn: async ({ signal }) => {
      const init = { params: { path: { assessment } }, signal }
      return (await answered(api.GET('/api/v1/assessments/{assessment}/me', init))).body
    },
  })
}

/** Opens one round to whoever holds the link; the server answers with a cookie for it. */
export async function enterByLink(token: string) {
  const call = api.POST('/api/v1/session/link', { body: { token } })
  const { assessment } = (await answered(call)).body
  await arrivedBy(token, assessment)
  return assessment
}

export type AssessorLinkBody = { name: string; role: Role }

/** Newest first; for those who may manage the round. */
export function linksInto(assessment: string) {
  return queryOptions({
    queryKey: ['links', assessment],
    queryFn: async ({ signal }) => {
      const init = { params: { path: { assessment }, query: { limit: 200 } }, signal }
      const path = '/api/v1/assessments/{assessment}/links'
      return (await answered(api.GET(path, init))).body.items
    },
  })
}

export function makeLink(assessment: string, id: string, body: AssessorLinkBody) {
  const init = { params: { path: { assessment, id } }, body, headers: onlyNew }
  return answered(api.PUT('/api/v1/assessments/{assessment}/links/{id}', init))
}

export function revokeLink(assessment: string, id: string) {
  const init = { params: { path: { assessment, id } } }
  return answered(api.DELETE('/api/v1/assessments/{assessment}/links/{id}', init))
}

/** The token stands behind the #, which no browser ever sends to a server by itself. */
export const assessorLink = (token: string) => `${window.location.origin}/assess#${token}`
