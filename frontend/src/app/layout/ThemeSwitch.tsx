import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { dress, themeOnDevice, themes } from '../theme'
import styles from './layout.module.css'

export function ThemeSwitch() {
  const { t } = useTranslation()
  const [theme, setTheme] = useState(themeOnDevice)
  const choose = (value: string) => {
    const chosen = themes.find((known) => known === value) ?? 'system'
    dress(chosen)
    setTheme(chosen)
  }
  return (
    <select
      className={styles.theme}
      aria-label={t('app.theme.label')}
      value={theme}
      onChange={(event) => choose(event.target.value)}
    >
      {themes.map((known) => (
        <option key={known} value={known}>
          {t(`app.theme.${known}`)}
        </option>
      ))}
    </select>
  )
}
