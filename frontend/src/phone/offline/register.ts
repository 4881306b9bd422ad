/** Lets the page open without a network. Only as built: a server for developing has no such worker. */
export function openOffline() {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  // A browser that refuses, e.g. in a private window, has the page as long as it has a network.
  navigator.serviceWorker.register('/join-worker.js', { scope: '/join' }).catch(() => undefined)
}
