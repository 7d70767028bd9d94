// What Discord's own published API description says of a request's body, where a path to that description is given:
// DISCORD_OPENAPI=openapi.json npm test. Without it only the limits of limits.ts are checked.

import { readFileSync } from 'node:fs'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly requestBody?: RequestBody }>>>>
}
interface RequestBody {
  readonly content: Readonly<Record<string, { readonly schema: object }>>
}

const FILE = process.env.DISCORD_OPENAPI

/** Checks the body of a call: `METHOD /path`, as it was sent; gives what the description does not allow. */
export const publishedFaults: (route: string, body: unknown) => string[] = FILE ? checkerOf(FILE) : () => []

function checkerOf(file: string): (route: string, body: unknown) => string[] {
  const description = JSON.parse(readFileSync(file, 'utf8')) as Description
  const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: false })
  ajv.addSchema({ $id: 'discord', ...description })
  const routes = Object.entries(description.paths).flatMap(([path, methods]) =>
    Object.entries(methods).flatMap(([method, { requestBody }]) => {
      const schema = requestBody?.content['application/json']?.schema
      if (!schema) return []
      const pattern = new RegExp(`^${method.toUpperCase()} ${path.replace(/\{[^}]+\}/g, '[^/]+')}$`)
      return [{ pattern, schema }]
    }),
  )
  const compiled = new Map<object, ValidateFunction>()
  return (route, body) => {
    const found = routes.find(({ pattern }) => pattern.test(route))
    if (!found) return []
    const validate = compiled.get(found.schema) ?? ajv.compile(withRefs(found.schema))
    compiled.set(found.schema, validate)
    if (validate(asDescribed(body))) return []
    return [`${route}: ${ajv.errorsText(validate.errors)} in ${JSON.stringify(body).slice(0, 400)}`]
  }
}

/**
 * The description wants permissions of commands as a number, where Discord's reference has every bit set as a string
 * (Permissions: they "are serialized into strings"). The API takes both.
 */
const asDescribed = (body: unknown): unknown =>
  JSON.parse(JSON.stringify(body), (key, value: unknown) =>
    key === 'default_member_permissions' && typeof value === 'string' ? Number(value) : value,
  ) as unknown

/** The schema with its references into the whole description. */
const withRefs = (schema: object): object =>
  JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"discord#/')) as object
