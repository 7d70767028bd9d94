// Bytes from a web address, fetched so that neither the address nor what answers can be turned against the host.

import { isIP } from 'node:net'
import type { Readable } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { Agent, request } from 'undici'
import type { Failure } from '../failure.ts'
import { VERSION } from '../version.ts'
import type { Network } from './network.ts'

/** Why nothing was fetched; `detail` is a status, a host, seconds or nothing. */
export interface Unfetched extends Failure<'unfetched'> {
  readonly why:
    | 'address'
    | 'port'
    | 'private'
    | 'site'
    | 'unknown host'
    | 'redirects'
    | 'slow'
    | 'large'
    | 'not there'
    | 'refused'
    | 'wait'
    | 'broken'
    | 'unreachable'
    | 'robots'
    | 'reserved'
    | 'kind'
  readonly detail?: string
}

export const unfetched = (why: Unfetched['why'], detail?: string): Unfetched => ({ failed: 'unfetched', why, detail })

export interface Fetched {
  /** After redirects. */
  readonly url: string
  readonly status: number
  /** By their names in small letters. */
  readonly headers: Readonly<Record<string, string>>
  readonly bytes: Buffer
}

export interface FetchOptions {
  readonly network: Network
  /** Hosts and their subdomains that may be fetched from; all where there are none. */
  readonly sites?: readonly string[]
  readonly accept?: string
  /** Of an earlier answer: etag and last-modified, so that nothing is sent again that did not change. */
  readonly unless?: { readonly etag?: string; readonly modified?: string }
  /** Milliseconds for everything, redirects and body included. */
  readonly patienceMs?: number
  /** Most bytes, after decompression. */
  readonly most?: number
  /** A status that is as good as 200. */
  readonly takes?: (status: number) => boolean
}

/** A long article's page is far below; beyond it, it is no article. */
export const MOST_BYTES = 5_000_000
const MOST_REDIRECTS = 5
const PATIENCE_MS = 20_000
const STEP_MS = 8000
const MOST_HEADER_BYTES = 32_000

/** What the bot says it is, so that a site can refuse it by name. */
export const AGENT_NAME = 'according-to'
const USER_AGENT = `${AGENT_NAME}/${VERSION} (a reader of single pages, on a moderator's request)`

/**
 * The bytes at `address`. Every hop is checked: scheme, port, the host itself, every address that it resolves to; the
 * connection is made to an address that was checked, so that a second look-up cannot lead elsewhere.
 */
export async function fetchBytes(address: string, options: FetchOptions): Promise<Fetched | Unfetched> {
  const signal = AbortSignal.timeout(options.patienceMs ?? PATIENCE_MS)
  let next = address
  try {
    for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
      const target = await targetOf(next, options)
      if ('failed' in target) return target
      const answer = await fetchOnce(target, signal, options)
      if (!('location' in answer)) return answer
      if (!URL.canParse(answer.location, next)) return unfetched('broken')
      next = new URL(answer.location, next).href
    }
    return unfetched('redirects')
  } catch (error) {
    return explain(error, signal)
  }
}

interface Target {
  readonly url: URL
  /** The address that was checked, and is connected to. */
  readonly address: string
}

async function targetOf(text: string, { network, sites = [] }: FetchOptions): Promise<Target | Unfetched> {
  if (!URL.canParse(text)) return unfetched('address')
  const url = new URL(text)
  if (!/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') return unfetched('address')
  // A port that is the scheme's own is left out by the standard.
  if (url.port !== '' && url.port !== '80' && url.port !== '443') return unfetched('port', url.port)
  const host = url.hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '')
  if (sites.length > 0 && !sites.some((site) => host === site || host.endsWith(`.${site}`)))
    return unfetched('site', host)
  const addresses = isIP(host) > 0 ? [host] : await network.resolve(host).catch(() => [])
  const [first] = addresses
  if (first === undefined) return unfetched('unknown host', host)
  return addresses.every((one) => network.isAllowed(one)) ? { url, address: first } : unfetched('private', host)
}

async function fetchOnce(
  { url, address }: Target,
  signal: AbortSignal,
  options: FetchOptions,
): Promise<Fetched | Unfetched | { readonly location: string }> {
  const { network, accept, unless, most = MOST_BYTES, takes = () => false } = options
  const port = network.portOf(Number(url.port) || (url.protocol === 'https:' ? 443 : 80))
  const dispatcher = new Agent({
    connections: 1,
    maxHeaderSize: MOST_HEADER_BYTES,
    headersTimeout: STEP_MS,
    bodyTimeout: STEP_MS,
    connect: {
      timeout: STEP_MS,
      port,
      lookup: (_host: string, { all }: { all?: boolean }, done: (...found: unknown[]) => void) => {
        const family = isIP(address)
        if (all) done(null, [{ address, family }])
        else done(null, address, family)
      },
    } as never,
  })
  try {
    const { statusCode, headers, body } = await request(pinned(url, network), {
      dispatcher,
      signal,
      headers: {
        host: url.host,
        'user-agent': USER_AGENT,
        accept: accept ?? 'text/html,application/xhtml+xml',
        'accept-encoding': 'gzip, br, deflate',
        ...(unless?.etag && { 'if-none-match': unless.etag }),
        ...(unless?.modified && { 'if-modified-since': unless.modified }),
      },
    })
    body.on('error', () => {}) // whoever reads it hears of it; whoever lets it go does not care
    const plain = plainHeaders(headers)
    if (statusCode >= 300 && statusCode < 400 && statusCode !== 304 && plain.location !== undefined) {
      body.destroy()
      return { location: plain.location }
    }
    if (statusCode !== 200 && !takes(statusCode)) {
      body.destroy()
      return refusalOf(statusCode, plain)
    }
    const bytes = await readBounded(body, plain['content-encoding'] ?? '', most)
    return bytes ? { url: url.href, status: statusCode, headers: plain, bytes } : unfetched('large')
  } finally {
    void dispatcher.destroy()
  }
}

/** The address with the port at which `network` really serves it. */
function pinned(url: URL, network: Network): URL {
  const real = new URL(url)
  const port = Number(url.port) || (url.protocol === 'https:' ? 443 : 80)
  if (network.portOf(port) !== port) {
    real.protocol = 'http:'
    real.port = String(network.portOf(port))
  }
  return real
}

function refusalOf(status: number, headers: Readonly<Record<string, string>>): Unfetched {
  if (status === 404 || status === 410) return unfetched('not there', String(status))
  if (status === 429 || status === 503) return unfetched('wait', headers['retry-after'] ?? '')
  return status >= 500 ? unfetched('broken', String(status)) : unfetched('refused', String(status))
}

/** The body decompressed, or undefined where it is larger than `most` bytes then. */
async function readBounded(body: Readable, encoding: string, most: number): Promise<Buffer | undefined> {
  const unpacked = unpack(body, encoding.trim().toLowerCase())
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of unpacked) {
    size += (chunk as Buffer).length
    if (size > most) {
      body.destroy()
      return undefined
    }
    chunks.push(chunk as Buffer)
  }
  return Buffer.concat(chunks)
}

function unpack(body: Readable, encoding: string): Readable {
  const into = { gzip: createGunzip, 'x-gzip': createGunzip, br: createBrotliDecompress, deflate: createInflate }[
    encoding
  ]
  if (into === undefined) return body
  const stream = into()
  body.on('error', (error) => stream.destroy(error))
  return body.pipe(stream)
}

function plainHeaders(headers: Readonly<Record<string, string | string[] | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name.toLowerCase(), Array.isArray(value) ? value.join(', ') : value]],
    ),
  )
}

function explain(error: unknown, signal: AbortSignal): Unfetched {
  const { code = '', name = '' } = error as { code?: string; name?: string }
  if (signal.aborted || /TIMEOUT/.test(code) || name === 'TimeoutError') return unfetched('slow')
  return unfetched(/HEADERS_OVERFLOW|^Z_|HPE_|SOCKET|ERR_/.test(code) ? 'broken' : 'unreachable', code)
}
