const patience = 1500

/** Where the API is, as written at deploy time beside the client's files; the page's own address when nothing says otherwise. */
export async function apiAddress(): Promise<string> {
  try {
    const response = await fetch('/config.json', { cache: 'no-cache', signal: AbortSignal.timeout(patience) })
    return addressIn(await response.json()) ?? window.location.origin
  } catch {
    return window.location.origin
  }
}

/** Empty, missing or no address at all means the same origin. */
export function addressIn(config: unknown): string | undefined {
  if (typeof config !== 'object' || config === null || !('apiUrl' in config)) return undefined
  const { apiUrl } = config
  if (typeof apiUrl !== 'string' || !URL.canParse(apiUrl)) return undefined
  return apiUrl.replace(/\/+$/, '')
}
