const key = 'spiraali.invitation.accept'

/** Whoever pressed "sign in and join" has said yes already and is not asked again after signing in. */
export const meanToAccept = () => sessionStorage.setItem(key, 'yes')

/** True once for each time it was meant. */
export function wasMeant(): boolean {
  const meant = sessionStorage.getItem(key) !== null
  sessionStorage.removeItem(key)
  return meant
}
