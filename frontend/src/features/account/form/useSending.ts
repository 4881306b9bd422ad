import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { faultsFrom, faultsOf, type Faults } from './faults'
import { useRefusalText } from './useRefusalText'

type Sending<T> = {
  /** the ids of the form's fields, as the API names them */
  fields: string[]
  check: () => Record<string, string | undefined>
  send: () => Promise<T>
  onDone: (answer: T) => void | Promise<void>
}

/** Checks before sending and tells afterwards what the server found, for a form of a few fields. */
export function useSending<T>({ fields, check, send, onDone }: Sending<T>) {
  const text = useRefusalText()
  const [own, setOwn] = useState<Faults>({})
  const [attempt, setAttempt] = useState(0)
  const sending = useMutation({ mutationFn: send, onSuccess: onDone })
  const refused = faultsFrom(sending.error, fields)
  const faults = Object.keys(own).length > 0 ? own : refused

  const onSubmit = () => {
    const found = faultsOf(check())
    setOwn(found)
    setAttempt(attempt + 1)
    if (Object.keys(found).length === 0) sending.mutate()
  }
  return {
    faults,
    attempt,
    onSubmit,
    busy: sending.isPending,
    done: sending.isSuccess,
    refusal: sending.isError && Object.keys(faults).length === 0 ? text(sending.error) : undefined,
  }
}
