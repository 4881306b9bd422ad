/**
 * The phone's own service worker: the page and its few files from this device, and nothing of anybody's answers.
 * `vite.join.config.ts` writes the files' names and their version into it.
 */
declare const FILES: string[]
declare const VERSION: string

type Lasting = Event & { waitUntil: (work: Promise<unknown>) => void }
type Asked = Lasting & { request: Request; respondWith: (response: Promise<Response>) => void }

const cacheName = `join-${VERSION}`
const page = '/join.html'
const config = '/config.json'
const worker = globalThis as unknown as {
  skipWaiting: () => Promise<void>
  clients: { claim: () => Promise<void> }
}

async function install() {
  const cache = await caches.open(cacheName)
  await cache.addAll([page, ...FILES])
  // The files of the version before stay until their pages are closed: their names are others.
  await worker.skipWaiting()
}

async function activate() {
  const names = await caches.keys()
  const old = names.filter((name) => name.startsWith('join-') && name !== cacheName)
  await Promise.all(old.map((name) => caches.delete(name)))
  await worker.clients.claim()
}

/** The page is asked for anew each time, so that a room never meets an old one while there is a network. */
async function fresh(request: Request, key: string): Promise<Response> {
  const cache = await caches.open(cacheName)
  try {
    const response = await fetch(request, { signal: AbortSignal.timeout(4000) })
    if (response.ok) await cache.put(key, response.clone())
    return response
  } catch (failure) {
    const old = await cache.match(key)
    if (old) return old
    throw failure
  }
}

/** A file's name tells its contents, so nothing that a server's answers may vary by makes it another. */
async function keptFirst(request: Request): Promise<Response> {
  return (await caches.match(request, { ignoreVary: true })) ?? fetch(request)
}

addEventListener('install', (event) => (event as Lasting).waitUntil(install()))
addEventListener('activate', (event) => (event as Lasting).waitUntil(activate()))
addEventListener('fetch', (event) => {
  const { request, respondWith } = event as Asked
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== location.origin) return
  const answer = (response: Promise<Response>) => respondWith.call(event, response)
  if (request.mode === 'navigate') answer(fresh(request, page))
  else if (pathname === config) answer(fresh(request, config))
  else if (FILES.includes(pathname)) answer(keptFirst(request))
})
