import { useEffect } from 'react'
import { Notice } from './Notice'

type Props = {
  /** the code of each fault by the id of its field, '' where it has none */
  faults: Record<string, string>
  /** counts the presses that found faults */
  attempt: number
  title: (count: number) => string
  text: (field: string, code: string) => string | undefined
}

/** All that is to be corrected in one place; the focus goes to the first field that needs it. */
export function FaultSummary({ faults, attempt, title, text }: Props) {
  const wrong = Object.entries(faults)
  const first = wrong.map(([field]) => field).find((field) => field !== '')

  useEffect(() => {
    if (attempt > 0 && first) document.getElementById(first)?.focus()
  }, [attempt, first])

  if (wrong.length === 0) return null
  return (
    <Notice kind="error" live title={title(wrong.length)}>
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
