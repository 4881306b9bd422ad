import { nameIn, type Schema } from './contract.ts'
import { escape } from './html.ts'

const range = (least: number | undefined, most: number | undefined, what: string): string => {
  if (least !== undefined && most !== undefined) return `${least}–${most}${what}`
  if (most !== undefined) return `at most ${most}${what}`
  return least === undefined ? '' : `at least ${least}${what}`
}

const link = (reference: string): string => {
  const name = nameIn(reference)
  return `<a href="types.html#${name}">${name}</a>`
}

/** What a value is, in a few words with its limits. */
export function typeOf(schema: Schema): string {
  if (schema.$ref) return link(schema.$ref)
  const several = schema.anyOf ?? schema.oneOf
  if (several) return several.map(typeOf).join(' or ')
  const types = [schema.type ?? 'anything'].flat()
  return types.map((type) => one(type, schema)).join(' or ')
}

function one(type: string, schema: Schema): string {
  const limits = [
    range(schema.minimum, schema.maximum, ''),
    range(schema.minLength, schema.maxLength, ' characters'),
    range(schema.minItems, schema.maxItems, ' entries'),
  ].filter(Boolean)
  const bounded = (name: string) => [name, ...limits].join(', ')
  if (type === 'null') return 'null'
  if (schema.enum) return schema.enum.map((value) => `<code>${escape(value)}</code>`).join(', ')
  if (type === 'array') return `${bounded('list')} of ${typeOf(schema.items ?? {})}`
  if (type === 'string') return bounded(schema.format === 'date-time' ? 'moment' : (schema.format ?? 'text'))
  return bounded(type)
}
