const longest = 48

/** Nothing else is ever made a link: an address may have come from elsewhere than our own form. */
export function isWebLink(text: string) {
  const url = URL.canParse(text) ? new URL(text) : undefined
  return url !== undefined && (url.protocol === 'https:' || url.protocol === 'http:')
}

/** An address as people say it: without scheme and `www`, and cut where it stops telling anything. */
export function shortLink(link: string) {
  const bare = link.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '')
  return bare.length > longest ? `${bare.slice(0, longest - 1)}…` : bare
}
