// Read-only HTTP: the same answers as JSON, with ETags, limits, an optional token, and errors as RFC 9457 has them.

import { createHash, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Logger } from 'pino'
import { idIn } from '../answer/asked.ts'
import { type UnknownName, unknownInWords } from '../answer/contract.ts'
import { isFailure } from '../failure.ts'
import { inTime, LATE } from '../files/in-time.ts'
import { isAway, isOutOfReach } from '../files/store.ts'
import type { LiveCorpus } from '../live/live-corpus.ts'
import { describeApi } from './description.ts'
import { ROUTES, type Route } from './routes.ts'

/** How the API is served. */
export interface ApiSettings {
  /** Whoever lacks it is refused; nobody is, where there is none. */
  readonly token?: string
  /** Origins whose pages may read answers; '*' is all. */
  readonly origins: readonly string[]
}

/** Answers a request under /v1; false for any other. Never rejects. */
export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<boolean>

/** Questions that wait for the corpus at most; whoever comes then is told to come back. */
const MOST_WAITING = 200
const DESCRIPTION_PATH = '/v1/openapi.json'

/** A handler over the corpus that `corpusNow` gives; there is none while it is loaded. */
export function openApi(corpusNow: () => LiveCorpus | undefined, settings: ApiSettings, log: Logger): Handler {
  const description = JSON.stringify(describeApi())
  return async (request, response) => {
    const { pathname, searchParams } = addressOf(request)
    if (!/^\/v1(?:\/|$)/.test(pathname)) return false
    allowOrigin(request, response, settings.origins)
    try {
      await serve({ request, response, pathname, searchParams })
    } catch (error) {
      if (isOutOfReach(error)) {
        if (!isAway(error)) log.error({ err: error }, 'the database refuses the role: a request was not answered')
        return notNow(response, 'The corpus cannot be reached right now.')
      }
      log.error({ err: error }, 'a request could not be answered')
      problem(response, 500, 'That went wrong on our side.')
    }
    return true
  }

  async function serve({ request, response, pathname, searchParams }: Served): Promise<void> {
    const found = routeOf(pathname)
    if (request.method === 'OPTIONS' && (found || pathname === DESCRIPTION_PATH))
      return void response.writeHead(204, { allow: 'GET, HEAD, OPTIONS' }).end()
    if (request.method === 'OPTIONS') return nowhere(response, pathname)
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('allow', 'GET, HEAD, OPTIONS')
      return problem(response, 405, 'This is read only: GET or HEAD.')
    }
    if (pathname === DESCRIPTION_PATH) return send(request, response, 'application/json', description)
    if (!isAllowed(request, settings.token)) {
      response.setHeader('www-authenticate', 'Bearer')
      return problem(response, 401, 'Send the token as Authorization: Bearer …')
    }
    if (!found) return nowhere(response, pathname)
    const query = found.route.query.safeParse(valuesOf(searchParams))
    if (!query.success) {
      const errors = query.error.issues.map(({ path, message, ...issue }) => ({
        parameter: path.join('.') || (issue as { keys?: string[] }).keys?.join(', ') || 'query',
        detail: message,
      }))
      return problem(response, 400, 'The request is not as described.', { errors })
    }
    const corpus = corpusNow()
    if (!corpus) return void notNow(response, 'The corpus is not loaded yet.')
    if (corpus.waiting >= MOST_WAITING) {
      response.setHeader('retry-after', '1')
      return problem(response, 429, 'Too many requests wait for an answer.')
    }
    const tag = `"${corpus.overview.revision}"`
    response.setHeader('cache-control', 'no-cache')
    const value = await inTime(Promise.resolve(found.route.answer(corpus, query.data as never, found.id)), PATIENCE_MS)
    if (value === LATE) return void notNow(response, 'The corpus takes too long to answer right now.')
    if (value === undefined) return problem(response, 404, 'The corpus has nothing of that id.')
    if (isFailure(value)) return problem(response, 404, unknownInWords(value as unknown as UnknownName))
    // What is not there is told as such, whatever the asker holds of it.
    response.setHeader('etag', tag)
    if (isSameTag(request.headers['if-none-match'], tag)) return void response.writeHead(304).end()
    send(request, response, 'application/json', JSON.stringify(value))
  }
}

interface Served {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly pathname: string
  readonly searchParams: URLSearchParams
}

/** An address that is none is a path that is not served. */
function addressOf({ url = '' }: IncomingMessage): Pick<URL, 'pathname' | 'searchParams'> {
  try {
    return new URL(url, 'http://localhost')
  } catch {
    return { pathname: url.split('?')[0] ?? '', searchParams: new URLSearchParams() }
  }
}

function routeOf(pathname: string): { readonly route: Route; readonly id: string } | undefined {
  for (const route of ROUTES) {
    if (route.path === pathname) return { route, id: '' }
    const [before = ''] = route.path.split('{id}')
    if (!route.path.includes('{id}') || !pathname.startsWith(before)) continue
    const rest = pathname.slice(before.length)
    const id = rest.includes('/') ? undefined : idIn(rest)
    if (id) return { route, id }
  }
  return undefined
}

/** Each parameter once; one that comes twice is a list, which no schema takes. */
const valuesOf = (searchParams: URLSearchParams): Record<string, unknown> =>
  Object.fromEntries(
    [...new Set(searchParams.keys())].map((key) => {
      const all = searchParams.getAll(key)
      return [key, all.length === 1 ? all[0] : all]
    }),
  )

/** Compared by their hashes, in a time that tells nothing; the scheme in any case, as RFC 9110 has it. */
function isAllowed({ headers }: IncomingMessage, token: string | undefined): boolean {
  if (token === undefined) return true
  const given = /^bearer +(.+)$/i.exec(headers.authorization ?? '')?.[1]
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest()
  return given !== undefined && timingSafeEqual(digest(given), digest(token))
}

function allowOrigin({ headers }: IncomingMessage, response: ServerResponse, origins: readonly string[]): void {
  if (origins.length === 0) return
  const { origin } = headers
  response.setHeader('vary', 'origin')
  const allowed = origins.includes('*') ? '*' : origin !== undefined && origins.includes(origin) ? origin : undefined
  if (allowed === undefined) return
  response.setHeader('access-control-allow-origin', allowed)
  response.setHeader('access-control-allow-headers', 'authorization, if-none-match')
  response.setHeader('access-control-expose-headers', 'etag, retry-after')
}

const isSameTag = (given: string | undefined, tag: string): boolean =>
  given !== undefined &&
  (given.trim() === '*' || given.split(',').some((one) => one.trim().replace(/^W\//, '') === tag))

function send(request: IncomingMessage, response: ServerResponse, type: string, body: string): void {
  response.writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'content-length': Buffer.byteLength(body) })
  response.end(request.method === 'HEAD' ? undefined : body)
}

const nowhere = (response: ServerResponse, pathname: string): void =>
  problem(response, 404, `There is no ${pathname}: see ${DESCRIPTION_PATH}.`)

/** An answer that takes longer is not waited for: the connection would be cut without a word. */
const PATIENCE_MS = 4000

/** The corpus cannot be asked for a while. */
function notNow(response: ServerResponse, title: string): true {
  response.setHeader('retry-after', '5')
  problem(response, 503, title)
  return true
}

/** An error as RFC 9457 has it. */
function problem(response: ServerResponse, status: number, title: string, more: object = {}): void {
  const body = JSON.stringify({ type: 'about:blank', title, status, ...more })
  if (!response.headersSent) response.writeHead(status, { 'content-type': 'application/problem+json; charset=utf-8' })
  response.end(body)
}
