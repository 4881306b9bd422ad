import type { Door } from '../../../api/workshops/phone/participant'

const codeLength = 6
const symbols = /[^23456789ABCDEFGHJKMNPQRSTUVWXYZ]/g
const lookAlikes = /[01OIL]/

/** As typed on a phone: spaces, dashes and small letters mean nothing. */
export const typedCode = (text: string) => text.toUpperCase().replaceAll(/[^\p{L}\p{N}]/gu, '')

export const isWholeCode = (text: string) => {
  const code = typedCode(text)
  return code.length === codeLength && code.replaceAll(symbols, '') === code
}

/** No code has a sign that is easily taken for another: whoever typed one read something else. */
export const hasLookAlike = (text: string) => lookAlikes.test(typedCode(text))

/** What the square on the wall leads to: the code, and behind a dot its key. */
export function doorIn(hash: string): Door | null {
  const [code = '', key] = hash.replace(/^#/, '').split('.')
  if (!isWholeCode(code)) return null
  return { code: typedCode(code), ...(key && { key }) }
}
