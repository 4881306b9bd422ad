/** What in a text may point to a person. */
export type Sensitive = 'identity-code' | 'phone' | 'email'

const remainders = '0123456789ABCDEFHJKLMNPRSTUVWXY'
// The letters U–Y and B–F joined `-` and `A` in 2023, when a century's sign ran out of numbers.
const identityCode = /(?<![\p{L}\d])(\d{2})(\d{2})(\d{2})[-+A-FU-Y](\d{3})([0-9A-FHJ-NPR-Y])(?![\p{L}\d])/giu
const phone = /(?<![\w/.,+-])(?:\+|00)?(?:358|0)(?:[ -]?\(?\d\)?){6,11}(?![\w-])/g
const email = /[^\s@,;:<>()]+@[^\s@,;:<>()]+\.\p{L}{2,}/u

function isIdentityCode([, day, month, year, number, check]: RegExpExecArray) {
  if (!day || !month || Number(day) < 1 || Number(day) > 31 || Number(month) < 1 || Number(month) > 12)
    return false
  return remainders[Number(`${day}${month}${year}${number}`) % remainders.length] === check?.toUpperCase()
}

/** A hint to the writer, so it may miss some and must seldom be wrong; it never blocks saving. */
export function noticedIn(text: string): Sensitive[] {
  const found: Sensitive[] = []
  if ([...text.matchAll(identityCode)].some(isIdentityCode)) found.push('identity-code')
  if ([...text.matchAll(phone)].length > 0) found.push('phone')
  if (email.test(text)) found.push('email')
  return found
}
