import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { Notice } from '../../../../ui/feedback/Notice'
import type { Faults } from '../draft/faults'
import { useFaultText } from './useFaultText'

/** All that is to be corrected in one place; the focus goes to the first field that needs it. */
export function Faulty({ faults, attempt }: { faults: Faults; attempt: number }) {
  const { t } = useTranslation()
  const text = useFaultText()
  const wrong = Object.entries(faults)
  const first = wrong.map(([field]) => field).find((field) => field !== '')

  useEffect(() => {
    if (attempt > 0 && first) document.getElementById(first)?.focus()
  }, [attempt, first])

  if (wrong.length === 0) return null
  return (
    <Notice kind="error" live title={t('workshop.form.problems', { count: wrong.length })}>
      <ul>
        {wrong.map(([field, code]) => (
          <li key={field}>
            {field === '' ? text(field, code) : <a href={`#${field}`}>{text(field, code)}</a>}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
