function plain(text: string) {
  return text.normalize('NFC').trim().replaceAll(/\s+/g, ' ').toLocaleLowerCase('fi')
}

/** Typed on a phone the case and the spaces differ; the intention does not. */
export function sameName(typed: string, name: string) {
  return plain(typed) === plain(name)
}
