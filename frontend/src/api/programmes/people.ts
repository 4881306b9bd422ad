import { queryOptions } from '@tanstack/react-query'
import { answered, api } from '../client'
import type { MemberRole, ProgrammeMember } from './contract'

const member = '/api/v1/programmes/{programme}/members/{account}'

export function peopleOf(programme: string) {
  return queryOptions({
    queryKey: ['programme', programme, 'members'],
    queryFn: async ({ signal }) => {
      const init = { params: { path: { programme }, query: { limit: 200 } }, signal }
      const call = api.GET('/api/v1/programmes/{programme}/members', init)
      return (await answered(call)).body.items as ProgrammeMember[]
    },
  })
}

/** Oneself, by the evaluators' link. */
export function becomeEvaluator(programme: string, account: string, link: string) {
  return answered(api.PUT(member, { params: { path: { programme, account } }, body: { link } }))
}

export function changeProgrammeRole(programme: string, account: string, role: MemberRole) {
  const init = { params: { path: { programme, account } }, body: { role } }
  return answered(api.PUT('/api/v1/programmes/{programme}/members/{account}/role', init))
}

/** A coordinator takes somebody out; anybody takes themselves. */
export function leaveProgramme(programme: string, account: string) {
  return answered(api.DELETE(member, { params: { path: { programme, account } } }))
}

/** The two links by which teams and evaluators come in; coordinators only. */
export function linksInto(programme: string) {
  return queryOptions({
    queryKey: ['programme', programme, 'links'],
    queryFn: ({ signal }) =>
      answered(api.GET('/api/v1/programmes/{programme}/links', { params: { path: { programme } }, signal })),
  })
}

/** Both at once: whoever has an old one can no longer come in by it. */
export function renewLinks(programme: string, generation: number) {
  const init = { params: { path: { programme } }, body: { generation } }
  return answered(api.PUT('/api/v1/programmes/{programme}/links', init))
}

/** What a link leads to, before one decides. */
export function lookBy(link: string) {
  return queryOptions({
    queryKey: ['programme look', link],
    retry: false,
    queryFn: async ({ signal }) =>
      (await answered(api.POST('/api/v1/programmes/look', { body: { link }, signal }))).body,
  })
}

/** The code stands behind the #, which no browser ever sends to a server by itself. */
export const programmeLink = (code: string) => `${window.location.origin}/programmes/join#${code}`
