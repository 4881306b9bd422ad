import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { imported, importScores } from '../../../api/scores/importing'
import type { Format } from '../../../api/scores/scores'
import { formatOf, wrongIn, type WrongFile } from './file'

/** What was chosen, as it was then: what is written later is what has been checked, byte for byte. */
export type Chosen = { name: string; format: Format; content: Blob }

/** A file is checked first; what would come of it is written by a press of its own. */
export function useImport(team: string) {
  const queries = useQueryClient()
  const [wrong, setWrong] = useState<{ name: string; wrong: WrongFile } | null>(null)
  const checking = useMutation({
    mutationFn: async ({ name, format, content }: Chosen) => {
      const copy = new Blob([await content.arrayBuffer()])
      return { name, format, content: copy, found: await importScores(team, format, copy, true) }
    },
  })
  const writing = useMutation({
    mutationFn: ({ format, content }: Chosen) => importScores(team, format, content, false),
    onSuccess: () => {
      checking.reset()
      return imported(queries)
    },
  })
  const choose = (file: File) => {
    const format = formatOf(file)
    const found = wrongIn(file)
    writing.reset()
    checking.reset()
    setWrong(found ? { name: file.name, wrong: found } : null)
    if (format && !found) checking.mutate({ name: file.name, format, content: file })
  }
  const forget = () => {
    writing.reset()
    checking.reset()
  }
  return { wrong, checking, writing, choose, forget }
}
