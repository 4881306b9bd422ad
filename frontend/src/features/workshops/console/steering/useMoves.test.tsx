import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, cleanup, renderHook, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { seen } from '../../../../api/workshops/stage'
import type { Stage, StageBody } from '../../../../api/workshops/types'
import { useMoves } from './useMoves'

const start: Stage = {
  workshop: 'w',
  version: 4,
  state: 'LIVE',
  activity: 'pairs',
  answering: true,
  revealed: false,
  endsAt: null,
  graceSeconds: 30,
  now: new Date().toISOString(),
  spiralStage: null,
}
const reveal: StageBody = {
  activity: 'pairs',
  answering: false,
  revealed: true,
  seconds: 0,
  spiralStage: null,
}
const next: StageBody = { ...reveal, activity: 'spiral', answering: true, revealed: false }

/** What the server has, the moves it took, and what comes in the way of its answers. */
let room: Stage
let taken: string[]
let network: 'fine' | 'gone' | 'loses the answer'
beforeEach(() => {
  room = start
  taken = []
  network = 'fine'
  vi.stubGlobal('fetch', async (request: Request) => {
    if (network === 'gone') throw new TypeError('Failed to fetch')
    if (request.method === 'GET') return Response.json(room)
    if (request.headers.get('If-Match') !== `"${room.version}"`)
      return Response.json({ type: '/problems/precondition-failed', status: 412 }, { status: 412 })
    const { seconds: _, ...body } = (await request.json()) as StageBody
    room = { ...room, ...body, version: room.version + 1 }
    taken.push(`${body.activity}${body.revealed ? ' revealed' : ''}`)
    if (network !== 'loses the answer') return Response.json(room)
    network = 'fine'
    throw new TypeError('Failed to fetch')
  })
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

function steer() {
  const queries = new QueryClient()
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={queries}>{children}</QueryClientProvider>
  )
  return renderHook(({ stage }) => useMoves('w', seen(stage)), { wrapper, initialProps: { stage: start } })
}

test('a move whose answer got lost is made once, and nobody else is blamed for it', async () => {
  network = 'loses the answer'
  const { result, rerender } = steer()
  act(() => result.current.move(() => reveal))
  await waitFor(() => expect(result.current.isWaiting).toBe(true))
  await waitFor(() => expect(result.current.isWaiting).toBe(false), { timeout: 3000 })
  rerender({ stage: room })
  expect(taken).toEqual(['pairs revealed'])
  expect(result.current.isOvertaken).toBe(false)
})

test('after another facilitator’s move nothing is done, and it is said', async () => {
  room = { ...start, version: 5, activity: 'summary' }
  const { result, rerender } = steer()
  act(() => result.current.move(() => next))
  await waitFor(() => expect(result.current.isMoving).toBe(false))
  rerender({ stage: room })
  await waitFor(() => expect(result.current.isOvertaken).toBe(true))
  expect([taken, result.current.undo]).toEqual([[], null])
})

test('two facilitators who press the same at once have both got what they wanted', async () => {
  room = { ...start, ...next, version: 5 }
  const { result, rerender } = steer()
  act(() => result.current.move(() => next))
  await waitFor(() => expect(result.current.isMoving).toBe(false))
  rerender({ stage: room })
  expect([taken, result.current.isOvertaken]).toEqual([[], false])
})

test('without a connection the move waits, and another press takes its place', async () => {
  network = 'gone'
  const { result } = steer()
  act(() => result.current.move(() => reveal))
  await waitFor(() => expect(result.current.isWaiting).toBe(true))
  act(() => result.current.move(() => next))
  await waitFor(() => expect(result.current.isWaiting).toBe(true))
  network = 'fine'
  await waitFor(() => expect(taken).toEqual(['spiral']), { timeout: 3000 })
})
