import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { TextField } from '../../../../ui/field/TextField'

const pause = 300

/** Searches when the typing pauses; follows when the address changes behind it (the back button). */
export function SearchField({ value, onSearch }: { value: string; onSearch: (q: string) => void }) {
  const { t } = useTranslation()
  const [typed, setTyped] = useState(value)
  const [followed, setFollowed] = useState(value)
  if (value !== followed) {
    setFollowed(value)
    if (value !== typed.trim()) setTyped(value)
  }

  useEffect(() => {
    if (typed.trim() === value) return
    const timer = setTimeout(() => onSearch(typed.trim()), pause)
    return () => clearTimeout(timer)
  }, [typed, value, onSearch])

  return (
    <TextField
      type="search"
      label={t('innovations.search')}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      error={undefined}
      autoComplete="off"
      enterKeyHint="search"
    />
  )
}
