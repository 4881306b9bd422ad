import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { v7 } from 'uuid'
import { monthOf } from '../../../../ui/text/dates'
import type { RoundDraft } from './round'

/** What is being written and the id it will have: kept when the dialog is closed and opened again. */
export function useRoundDraft() {
  const { i18n } = useTranslation()
  const [id] = useState(() => v7())
  const [draft, setDraft] = useState<RoundDraft>(() => ({
    title: monthOf(new Date().toISOString(), i18n.language),
    anonymous: false,
    minimumGroup: 5,
  }))
  const [tried, setTried] = useState(false)
  const change = (part: Partial<RoundDraft>) => setDraft((before) => ({ ...before, ...part }))
  return { id, draft, change, tried, setTried }
}
