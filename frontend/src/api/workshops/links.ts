import { queryOptions } from '@tanstack/react-query'
import { answered, api, onlyNew } from '../client'
import type { WorkshopLinkBody } from './types'

const links = '/api/v1/workshops/{workshop}/links'
const link = '/api/v1/workshops/{workshop}/links/{id}'

/** The ways in without an account, newest first; for those who may run the workshop. */
export function linksTo(workshop: string) {
  return queryOptions({
    queryKey: ['workshop', workshop, 'links'],
    queryFn: async ({ signal }) => {
      // As many as a page holds: a workshop has a handful.
      const init = { params: { path: { workshop }, query: { limit: 200 } }, signal }
      return (await answered(api.GET(links, init))).body.items
    },
  })
}

export function makeWorkshopLink(workshop: string, id: string, body: WorkshopLinkBody) {
  const init = { params: { path: { workshop, id } }, body, headers: onlyNew }
  return answered(api.PUT(link, init))
}

export function revokeWorkshopLink(workshop: string, id: string) {
  return answered(api.DELETE(link, { params: { path: { workshop, id } } }))
}

/** Opens one workshop to whoever holds the link; the server answers with a cookie for it. */
export async function openWorkshopLink(token: string) {
  return (await answered(api.POST('/api/v1/session/workshop', { body: { token } }))).body
}

/** The token stands behind the #, which no browser ever sends to a server by itself. */
export const facilitatorLink = (token: string) => `${window.location.origin}/facilitate#${token}`
