import type { Answer } from '../client'

export const bodyOf = async <T>(answer: Promise<Answer<T>>) => (await answer).body
