/** `Perheiden äänet, kierros 2` → `perheiden-aanet-kierros-2.svg`. */
export function fileName(parts: string[], extension: string): string {
  const slug = parts
    .join(' ')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 80)
    .replace(/^-+|-+$/g, '')
  return `${slug === '' ? 'spiraali' : slug}.${extension}`
}

/** Hands a made file to the reader's own downloads. */
export function saveFile(content: Blob | string, name: string, type = 'text/plain;charset=utf-8') {
  const blob = typeof content === 'string' ? new Blob([content], { type }) : content
  const address = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // At once would be too early for browsers that start reading after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
