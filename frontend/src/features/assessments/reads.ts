import { queryOptions } from '@tanstack/react-query'
import { answered, api } from '../../api/client'
import type { SubmittedSheet } from '../../api/contract'
import { ApiError } from '../../api/problem'

// Without a network reads must fail at once, so that what the device kept can be shown; by default they would wait.
export const always = { networkMode: 'always' } as const

/** Null while the sheet exists on no server, e.g. when its owner has not begun. */
export const sheetOf = (id: string, sheet: string) =>
  queryOptions({
    ...always,
    queryKey: ['sheet', id, sheet],
    queryFn: async ({ signal }) => {
      const path = { assessment: id, sheet }
      const call = api.GET('/api/v1/assessments/{assessment}/sheets/{sheet}', { params: { path }, signal })
      try {
        return (await answered(call)).body
      } catch (error) {
        if (error instanceof ApiError && error.kind === 'not-found') return null
        throw error
      }
    },
  })

/** `place` tells them apart: sheets come without an id, newest first, and none ever leaves. */
export type Submitted = SubmittedSheet & { place: string }

/** Who has submitted to a named round, the first one first; nothing of an anonymous one. */
export const submittedTo = (id: string) =>
  queryOptions({
    queryKey: ['submitted', id],
    queryFn: async ({ signal }): Promise<Submitted[]> => {
      const params = { path: { assessment: id }, query: { limit: 200 } }
      const { body } = await answered(api.GET('/api/v1/assessments/{assessment}/sheets', { params, signal }))
      return body.items.toReversed().map((sheet, index) => ({ ...sheet, place: String(index) }))
    },
  })

export const profileOf = (id: string) =>
  queryOptions({
    queryKey: ['profile', id],
    queryFn: async ({ signal }) =>
      (
        await answered(
          api.GET('/api/v1/assessments/{assessment}/profile', {
            params: { path: { assessment: id } },
            signal,
          }),
        )
      ).body,
  })

export const agreedIn = (id: string) =>
  queryOptions({
    queryKey: ['agreed', id],
    queryFn: async ({ signal }) =>
      (
        await answered(
          api.GET('/api/v1/assessments/{assessment}/agreed', {
            params: { path: { assessment: id } },
            signal,
          }),
        )
      ).body.items,
  })
