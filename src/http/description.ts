// The OpenAPI 3.1 description of what is served, made from the schemas that check it.

import { z } from 'zod'
import { VERSION } from '../version.ts'
import { ROUTES, type Route } from './routes.ts'
import { ProblemSchema } from './schemas.ts'

type Json = Record<string, unknown>

const PROBLEM = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } }
const ERRORS: Readonly<Record<string, string>> = {
  400: 'The request is not as described.',
  401: 'The bearer token is missing or wrong.',
  404: 'There is nothing of that name.',
  429: 'Too many requests at once: come back after Retry-After.',
  503: 'The corpus is not loaded yet.',
}

/** The description; it names no host, since it is served by the one that it describes. */
export function describeApi(): Json {
  const schemas: Json = {}
  for (const { gives } of ROUTES) collect(gives, schemas)
  collect(ProblemSchema, schemas)
  return {
    openapi: '3.1.0',
    info: {
      title: 'according-to',
      version: VERSION,
      summary:
        'Passages of the reporting, word for word, each with who said it, which outlet reported it and where it was read.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/' }],
    security: [{}, { bearer: [] }],
    paths: Object.fromEntries(ROUTES.map((route) => [route.path, { get: operationOf(route) }])),
    components: { schemas, securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } } },
  }
}

function operationOf({ operation, summary, path, query, gives }: Route): Json {
  const { properties = {}, required = [] } = z.toJSONSchema(query, { io: 'input' }) as {
    properties?: Record<string, Json>
    required?: string[]
  }
  const inQuery = Object.entries(properties).map(([name, { description, ...schema }]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    ...(description !== undefined && { description }),
    schema: typed(name, schema),
  }))
  const inPath = path.includes('{id}')
    ? [{ name: 'id', in: 'path', required: true, schema: { type: 'string', minLength: 1 } }]
    : []
  return {
    operationId: operation,
    summary,
    parameters: [...inPath, ...inQuery],
    responses: {
      200: {
        description: summary,
        headers: { ETag: { description: 'The revision of the corpus.', schema: { type: 'string' } } },
        content: { 'application/json': { schema: { $ref: `#/components/schemas/${idOf(gives)}` } } },
      },
      304: { description: 'The corpus is still at the revision of If-None-Match.' },
      ...Object.fromEntries(
        Object.entries(ERRORS).map(([status, description]) => [status, { description, content: PROBLEM }]),
      ),
    },
  }
}

/** What is coerced from text has any type on its way in. */
const typed = (name: string, schema: Json): Json => (name === 'limit' ? { type: 'integer', ...schema } : schema)

const idOf = (schema: z.ZodType): string => String(schema.meta()?.id)

/** Puts `schema` and those that it names among `schemas`. */
function collect(schema: z.ZodType, schemas: Json): void {
  const made = z.toJSONSchema(schema) as Json & {
    $defs?: Record<string, Json>
  }
  const { $schema: _, $id: __, id: ___, $defs = {}, ...own } = made
  for (const [name, part] of Object.entries($defs)) {
    const { $id: _, id: __, ...rest } = part
    schemas[name] = withRefs(rest)
  }
  // A schema that names itself stands among its own parts.
  if (!('$ref' in own)) schemas[idOf(schema)] = withRefs(own)
}

/** References to parts of the same document. */
const withRefs = (part: Json): unknown =>
  JSON.parse(JSON.stringify(part).replaceAll('"#/$defs/', '"#/components/schemas/'))
