import { queryOptions } from '@tanstack/react-query'
import { answered, api, onlyAt, onlyNew } from '../client'
import type { NewAccount } from '../contract'

/** One's own, with the ETag that changing it needs. */
export const ownAccount = queryOptions({
  queryKey: ['account'],
  queryFn: ({ signal }) => answered(api.GET('/api/v1/accounts/me', { signal })),
})

export function register(id: string, body: NewAccount) {
  return answered(api.PUT('/api/v1/accounts/{id}', { params: { path: { id } }, body, headers: onlyNew }))
}

export function rename(name: string, etag: string | null) {
  return answered(api.PUT('/api/v1/accounts/me', { body: { name }, headers: onlyAt(etag) }))
}

/** Signs out every other device. */
export function changePassword(currentPassword: string | null, newPassword: string) {
  return answered(api.PUT('/api/v1/accounts/me/password', { body: { currentPassword, newPassword } }))
}

/** This device too. */
export const signOutEverywhere = () => answered(api.DELETE('/api/v1/accounts/me/sessions'))

export function deleteAccount(etag: string | null) {
  return answered(api.DELETE('/api/v1/accounts/me', { headers: onlyAt(etag) }))
}

/** Everything that is kept about oneself, as it will stand in the file. */
export async function exportedAccount() {
  const { body } = await answered(api.GET('/api/v1/accounts/me/export'))
  return JSON.stringify(body, null, 2)
}

/** Answers alike whether or not the address has an account. */
export const askForReset = (email: string) =>
  answered(api.POST('/api/v1/password-resets', { body: { email } }))

export const redeemReset = (token: string, password: string) =>
  answered(api.POST('/api/v1/password-resets/redeem', { body: { token, password } }))
