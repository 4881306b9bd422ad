import { ApiError, type FieldProblem } from '../../../api/problem'

export const limits = { name: 100, email: 254, password: 128, leastPassword: 12 }

/** What is wrong, by the id of the field that it is shown at; '' for what belongs to none. */
export type Faults = Record<string, string>

const lengthOf = (text: string) => [...text].length

/** What can be told before sending. */
export function nameFault(name: string) {
  if (name.trim() === '') return 'REQUIRED'
  return lengthOf(name.trim()) > limits.name ? 'TOO_LONG' : undefined
}

/** Only what certainly is no address: the rest is known when the mail arrives. */
export function emailFault(email: string) {
  const given = email.trim()
  if (given === '') return 'REQUIRED'
  return /^[^\s@]+@[^\s@]+$/.test(given) && given.length <= limits.email ? undefined : 'NOT_AN_EMAIL'
}

export function passwordFault(password: string) {
  if (password === '') return 'REQUIRED'
  if (lengthOf(password) < limits.leastPassword) return 'TOO_SHORT'
  return lengthOf(password) > limits.password ? 'TOO_LONG' : undefined
}

export const requiredFault = (text: string) => (text === '' ? 'REQUIRED' : undefined)

/** The faults there are, without the fields that have none. */
export function faultsOf(checked: Record<string, string | undefined>): Faults {
  return Object.fromEntries(Object.entries(checked).flatMap(([id, code]) => (code ? [[id, code]] : [])))
}

/** What the server found, each at its field when the form has it. */
export function faultsFrom(error: unknown, fields: string[]): Faults {
  const found: FieldProblem[] = error instanceof ApiError ? error.fields : []
  const at = (pointer: string) => fields.find((field) => pointer.replace(/^\//, '') === field) ?? ''
  return Object.fromEntries(found.map(({ pointer, code }) => [at(pointer), code]))
}
