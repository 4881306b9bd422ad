const longest = 48

/** An address as people say it: without scheme and `www`, and cut where it stops telling anything. */
export function shortLink(link: string) {
  const bare = link.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '')
  return bare.length > longest ? `${bare.slice(0, longest - 1)}…` : bare
}
