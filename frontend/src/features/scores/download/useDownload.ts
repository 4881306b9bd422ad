import { useMutation } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Format, type ScoreFilters, scoresFile } from '../../../api/scores/scores'
import { fileName, saveFile } from '../../../chart/export/file'

/** Enough to see it move, too seldom to make a screen reader tire of it. */
const every = 500

/** One file at a time, which can be given up (null then); nothing is saved before all of it has come. */
export function useDownload(team: string) {
  const { t } = useTranslation()
  const [bytes, setBytes] = useState(0)
  const stopping = useRef(new AbortController())
  useEffect(() => () => stopping.current.abort(), [])
  const download = useMutation({
    mutationFn: async ({ format, filters }: { format: Format; filters: ScoreFilters }) => {
      stopping.current = new AbortController()
      let told = 0
      setBytes(0)
      const { signal } = stopping.current
      const content = await scoresFile(format, filters, signal, (count) => {
        if (Date.now() - told < every) return
        told = Date.now()
        setBytes(count)
      }).catch((error: unknown) => {
        if (!signal.aborted) throw error
        return null
      })
      if (!content) return null
      const name = fileName([team, t('scores.download.fileName'), today()], format)
      saveFile(content, name)
      return { name, bytes: content.size }
    },
  })
  return { ...download, bytes, stop: () => stopping.current.abort() }
}

/** As days sort. */
const today = () => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Helsinki' }).format(new Date())
