import { useEffect, useState } from 'react'
import type { Exercise, Framework } from '../../api/contract'
import { exerciseOf, newestFramework } from '../../api/workshops/phone/participant'
import { keptRead } from '../device/kept'
import { isRefusal } from '../device/place'

/** An exercise, and the instrument where its cards or its scores are the instrument's. */
export type Content = { exercise: Exercise; framework: Framework | null }

const AGAIN = 3000
const known = new Map<string, Content>()

async function read(id: string): Promise<Content> {
  const exercise = await keptRead(`exercise ${id}`, () => exerciseOf(id), isRefusal)
  const needsInstrument = exercise.kind === 'cards' || exercise.kind === 'scoring'
  const framework = needsInstrument ? await keptRead('framework', newestFramework, isRefusal) : null
  return { exercise, framework }
}

/** Null while it is on its way; asked for again until it has come. */
export function useContent(id: string | null): Content | null {
  const [content, setContent] = useState<Content | null>(id ? (known.get(id) ?? null) : null)
  useEffect(() => {
    if (id === null || known.has(id)) return
    let timer: ReturnType<typeof setTimeout> | undefined
    let stays = true
    const ask = async () => {
      try {
        const come = await read(id)
        known.set(id, come)
        if (stays) setContent(come)
      } catch {
        if (stays) timer = setTimeout(() => void ask(), AGAIN)
      }
    }
    void ask()
    return () => {
      stays = false
      clearTimeout(timer)
    }
  }, [id])
  return content
}
