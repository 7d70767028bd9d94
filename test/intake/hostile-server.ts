// A server that does to whoever fetches from it what the worst of the web does, and the network in which it stands.

import { once } from 'node:events'
import { createServer, type ServerResponse } from 'node:http'
import { gzipSync } from 'node:zlib'
import type { Network } from '../../src/intake/network.ts'
import { isPublicAddress } from '../../src/intake/public-address.ts'

/** Another loopback address than the usual one: it is let through, the others are not. */
const HERE = '127.0.0.7'

export interface HostileServer {
  /** Every name but those below leads to the server. */
  readonly network: Network
  /** Hosts that were connected to, by their Host header and path. */
  readonly seen: readonly string[]
  /** Title of the page at /titled. */
  title: string
  close(): void
}

const PAGE = '<!doctype html><title>T</title><p>The crane fell.</p>'
const html = { 'content-type': 'text/html; charset=utf-8' }

const ANSWERS: Readonly<Record<string, (response: ServerResponse) => void>> = {
  '/page': (response) => response.writeHead(200, html).end(PAGE),
  '/to-loopback': (response) => response.writeHead(302, { location: 'http://127.0.0.1/secret' }).end(),
  '/to-name': (response) => response.writeHead(302, { location: 'http://inside.example/secret' }).end(),
  '/to-file': (response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
  '/to-port': (response) => response.writeHead(302, { location: 'http://bugle.example:22/' }).end(),
  '/to-page': (response) => response.writeHead(301, { location: '/page' }).end(),
  '/round': (response) => response.writeHead(302, { location: '/round' }).end(),
  '/bomb': (response) =>
    response.writeHead(200, { ...html, 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(20_000_000, 'a'))),
  '/large': (response) => response.writeHead(200, html).end(Buffer.alloc(6_000_000, 'a')),
  '/not-gzip': (response) => response.writeHead(200, { ...html, 'content-encoding': 'gzip' }).end('no gzip'),
  '/headers': (response) => {
    response.socket?.write(`HTTP/1.1 200 OK\r\n${'x-more: '.concat('y'.repeat(1000), '\r\n').repeat(100)}`)
  },
  '/not-http': (response) => void response.socket?.end('no protocol of this world\r\n\r\n'),
  '/cut': (response) => {
    response.writeHead(200, { ...html, 'content-length': '1000' }).write('half')
    setTimeout(() => response.socket?.destroy(), 50)
  },
  '/drip': (response) => {
    response.writeHead(200, html)
    const drip = setInterval(() => response.write('a'), 50)
    response.on('close', () => clearInterval(drip))
  },
  '/silent': () => {},
  '/pdf': (response) => response.writeHead(200, { 'content-type': 'application/pdf' }).end('%PDF'),
  '/tdm': (response) => response.writeHead(200, { ...html, 'tdm-reservation': '1' }).end(PAGE),
  '/latin1': (response) =>
    response
      .writeHead(200, { 'content-type': 'text/html; charset=iso-8859-1' })
      .end(Buffer.from('<p>Café</p>', 'latin1')),
  '/meta': (response) =>
    response
      .writeHead(200, { 'content-type': 'text/html' })
      .end(Buffer.from('<meta charset="windows-1252"><p>Café</p>', 'latin1')),
  '/odd-charset': (response) => response.writeHead(200, { 'content-type': 'text/html; charset=klingon' }).end(PAGE),
  '/304': (response) => response.writeHead(304).end(),
  '/403': (response) => response.writeHead(403).end(),
  '/404': (response) => response.writeHead(404).end(),
  '/429': (response) => response.writeHead(429, { 'retry-after': '120' }).end(),
  '/500': (response) => response.writeHead(500).end(),
}

/** Hosts whose robots.txt or rules say something. */
const RULES: Readonly<Record<string, string>> = {
  'closed.example/robots.txt': 'User-agent: *\nDisallow: /\n',
  'named.example/robots.txt': 'User-agent: according-to\nDisallow: /page\n\nUser-agent: *\nAllow: /\n',
  'open.example/robots.txt': 'User-agent: *\nDisallow: /private\n',
  'reserving.example/.well-known/tdmrep.json': '[{"location":"/page*","tdm-reservation":1}]',
  'giving.example/.well-known/tdmrep.json': '[{"location":"/private","tdm-reservation":1}]',
  'odd.example/.well-known/tdmrep.json': '{"not": ["a list"',
}

export async function startHostileServer(): Promise<HostileServer> {
  const seen: string[] = []
  const server = createServer((request, response) => {
    const path = request.url ?? ''
    const place = `${request.headers.host}${path}`
    seen.push(place)
    const rules = RULES[place]
    if (rules !== undefined) return void response.writeHead(200, { 'content-type': 'text/plain' }).end(rules)
    if (place === 'broken.example/robots.txt') return void response.writeHead(500).end()
    if (path === '/titled')
      return void response
        .writeHead(200, html)
        .end(
          `<!doctype html><html lang="en"><head><title>${own.title}</title></head><body><article><h1>${own.title}</h1><p>The crane of Port Vale fell on Monday, the harbour board said.</p></article></body></html>`,
        )
    const answer = ANSWERS[path]
    if (answer) answer(response)
    else response.writeHead(404).end()
  })
  server.listen(0, HERE)
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const looked = new Map<string, number>()
  const own: HostileServer = {
    title: '',
    seen,
    network: {
      resolve: async (host) => {
        const times = (looked.get(host) ?? 0) + 1
        looked.set(host, times)
        if (host === 'inside.example') return ['10.1.2.3']
        if (host === 'half.example') return [HERE, '192.168.1.1']
        // A name that is public when it is checked, and private when it is looked up again.
        if (host === 'rebinding.example') return times === 1 ? [HERE] : ['127.0.0.1']
        if (host === 'nowhere.example') throw new Error('ENOTFOUND')
        return [HERE]
      },
      isAllowed: (one) => one === HERE || isPublicAddress(one),
      portOf: () => port,
    },
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
  return own
}
