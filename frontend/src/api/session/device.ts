/** Small words kept between visits. Where storage is switched off they live as long as the page. */
const memory = new Map<string, string>()

export function kept(key: string): string {
  try {
    return localStorage.getItem(key) ?? ''
  } catch {
    return memory.get(key) ?? ''
  }
}

export function keep(key: string, word: string) {
  try {
    if (word === '') localStorage.removeItem(key)
    else localStorage.setItem(key, word)
  } catch {
    memory.set(key, word)
  }
}
