/** `system` follows the device; `projector` is large and strong for the wall of a bright room. */
export const themes = ['system', 'light', 'dark', 'projector'] as const
export type Theme = (typeof themes)[number]

const kept = 'spiraali.theme'

export function themeOnDevice(): Theme {
  const stored = localStorage.getItem(kept)
  return themes.find((theme) => theme === stored) ?? 'system'
}

export function dress(theme: Theme) {
  if (theme === 'system') delete document.documentElement.dataset['theme']
  else document.documentElement.dataset['theme'] = theme
  localStorage.setItem(kept, theme)
}

export function startTheme() {
  dress(themeOnDevice())
}
