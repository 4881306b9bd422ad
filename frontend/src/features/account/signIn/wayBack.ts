/**
 * Where to go on after signing in: a path of our own and nothing else. A link that signs in and then leads to
 * a stranger's page would lend our name to it.
 */
export function wayBack(to: string | null, origin: string): string {
  if (!to?.startsWith('/') || !URL.canParse(to, origin)) return '/'
  const { origin: leadsTo, pathname, search, hash } = new URL(to, origin)
  const isOurs = leadsTo === origin && !pathname.startsWith('//')
  return isOurs && pathname !== '/sign-in' ? pathname + search + hash : '/'
}

/** The address of the sign-in that comes back to `path`. */
export const signInFor = (path: string) =>
  path === '/' ? '/sign-in' : `/sign-in?to=${encodeURIComponent(path)}`
