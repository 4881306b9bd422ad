/** As much of an OpenAPI 3.1 document as the reference shows. */
export type Schema = {
  $ref?: string
  type?: string | string[]
  description?: string
  format?: string
  enum?: string[]
  pattern?: string
  items?: Schema
  anyOf?: Schema[]
  oneOf?: Schema[]
  properties?: Record<string, Schema>
  required?: string[]
  minLength?: number
  maxLength?: number
  minItems?: number
  maxItems?: number
  minimum?: number
  maximum?: number
  default?: unknown
}

export type Content = Record<string, { schema?: Schema; example?: unknown }>

export type Answer = {
  $ref?: string
  description?: string
  content?: Content
  headers?: Record<string, unknown>
}

export type Parameter = {
  name: string
  in: string
  required?: boolean
  description?: string
  schema: Schema
  example?: unknown
}

export type Operation = {
  operationId: string
  summary: string
  description?: string
  tags: string[]
  parameters?: Parameter[]
  requestBody?: { content: Content }
  responses: Record<string, Answer>
  security?: Record<string, string[]>[]
}

export type Contract = {
  info: { title: string; version: string; description: string }
  tags: { name: string; description?: string }[]
  paths: Record<string, Record<string, Operation>>
  components: { schemas: Record<string, Schema>; responses: Record<string, Answer> }
}

export type Place = { path: string; method: string; operation: Operation }

export const placesOf = (contract: Contract): Place[] =>
  Object.entries(contract.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  )

/** The last part of a reference is the name of what it leads to. */
export const nameIn = (reference: string): string => reference.slice(reference.lastIndexOf('/') + 1)

export const slug = (name: string): string => name.toLowerCase().replaceAll(' ', '-')
