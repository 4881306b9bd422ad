/**
 * Where to go on after signing in: a path of our own and nothing else. A link that signs in and then leads to
 * a stranger's page would lend our name to it.
 */
export function wayBack(to: string | null, origin: string): string {
  if (!to?.startsWith('/') || !URL.canParse(to, origin)) return '/'
  const { origin: leadsTo, pathname, search, hash } = new URL(to, origin)
  const isOurs = leadsTo === origin && !pathname.startsWith('//')
  return isOurs && !['/sign-in', '/register'].includes(pathname) ? pathname + search + hash : '/'
}

const comingBack = (page: string, path: string) =>
  path === '/' ? page : `${page}?to=${encodeURIComponent(path)}`

/** The address of the sign-in that comes back to `path`. */
export const signInFor = (path: string) => comingBack('/sign-in', path)

/** The same for whoever has no account yet. */
export const registerFor = (path: string) => comingBack('/register', path)
