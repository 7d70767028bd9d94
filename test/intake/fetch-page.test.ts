// What is fetched from the web, and all that is not: addresses that lead inside, servers that do harm, sites that say no.

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isFailure } from '../../src/failure.ts'
import { fetchPage } from '../../src/intake/fetch-page.ts'
import { isPublicAddress } from '../../src/intake/public-address.ts'
import { type HostileServer, startHostileServer } from './hostile-server.ts'

let server: HostileServer
beforeAll(async () => {
  server = await startHostileServer()
})
afterAll(() => server.close())

const fetchFrom = (address: string, sites: readonly string[] = []) =>
  fetchPage(address, { network: server.network, sites })
const whyNot = async (address: string, sites?: readonly string[]): Promise<string> => {
  const page = await fetchFrom(address, sites)
  return isFailure(page) ? [page.why, page.detail].filter(Boolean).join(' ') : 'fetched'
}

describe('an address that is not public', () => {
  it.each([
    '127.0.0.1',
    '10.0.0.1',
    '172.31.255.255',
    '192.168.0.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '224.0.0.1',
    '255.255.255.255',
    '198.18.0.1',
    '::1',
    '::',
    'fe80::1',
    'fc00::1',
    'ff02::1',
    '::ffff:127.0.0.1',
    '::ffff:8.8.8.8',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    '2001:db8::1',
    'not an address',
    '',
  ])('%s', (address) => {
    expect(isPublicAddress(address)).toBe(false)
  })

  it.each(['8.8.8.8', '172.32.0.1', '100.128.0.1', '2606:4700::1111'])('%s is', (address) => {
    expect(isPublicAddress(address)).toBe(true)
  })
})

describe('is not fetched', () => {
  it.each([
    ['http://127.0.0.1/page', 'private 127.0.0.1'],
    ['http://2130706433/page', 'private 127.0.0.1'],
    ['http://0x7f.1/page', 'private 127.0.0.1'],
    ['http://0177.0.0.1/page', 'private 127.0.0.1'],
    ['http://[::1]/page', 'private ::1'],
    ['http://[::ffff:127.0.0.1]/page', 'private ::ffff:7f00:1'],
    ['http://[::ffff:a9fe:a9fe]/latest/meta-data', 'private ::ffff:a9fe:a9fe'],
    ['http://169.254.169.254/latest/meta-data', 'private 169.254.169.254'],
    ['http://inside.example/page', 'private inside.example'],
    ['http://half.example/page', 'private half.example'],
    ['http://nowhere.example/page', 'unknown host nowhere.example'],
    ['http://bugle.example:22/page', 'port 22'],
    ['http://bugle.example:8080/page', 'port 8080'],
    ['http://ann:secret@bugle.example/page', 'address'],
    ['ftp://bugle.example/page', 'address'],
    ['file:///etc/passwd', 'address'],
    ['javascript:alert(1)', 'address'],
    ['no address', 'address'],
  ])('%s: %s', async (address, why) => {
    expect(await whyNot(address)).toBe(why)
  })

  it.each([
    ['/to-loopback', 'private 127.0.0.1'],
    ['/to-name', 'private inside.example'],
    ['/to-file', 'address'],
    ['/to-port', 'port 22'],
    ['/round', 'redirects'],
  ])('what %s leads to: %s', async (path, why) => {
    expect(await whyNot(`http://bugle.example${path}`)).toBe(why)
  })

  it('what is public when it is checked and private afterwards', async () => {
    // One look-up, and a connection to what it gave: robots.txt is asked for by a second one.
    expect(await whyNot('http://rebinding.example/page')).not.toBe('fetched')
    expect(server.seen.filter((place) => place.startsWith('rebinding.example'))).toEqual(['rebinding.example/page'])
  })

  it('a site that the host does not list', async () => {
    expect(await whyNot('http://bugle.example/page', ['argus.example'])).toBe('site bugle.example')
    expect(await whyNot('http://notargus.example/page', ['argus.example'])).toBe('site notargus.example')
    expect(await whyNot('http://www.argus.example/page', ['argus.example'])).toBe('fetched')
  })
})

describe('a server that does harm is survived', () => {
  it.each([
    ['/bomb', 'large'],
    ['/large', 'large'],
    ['/not-gzip', /^broken|^unreachable/],
    ['/headers', /^broken|^unreachable|^slow/],
    ['/not-http', /^broken|^unreachable/],
    ['/cut', /^broken|^unreachable/],
    ['/pdf', 'kind application/pdf'],
    ['/304', 'refused 304'],
    ['/403', 'refused 403'],
    ['/404', 'not there 404'],
    ['/429', 'wait 120'],
    ['/500', 'broken 500'],
  ])('%s: %s', async (path, why) => {
    expect(await whyNot(`http://bugle.example${path}`)).toMatch(why)
  })
})

describe('a server that takes its time', () => {
  it.each(['/drip', '/silent'])('%s is not waited for', async (path) => {
    const page = await fetchPage(`http://bugle.example${path}`, { network: server.network, patienceMs: 400 })
    expect(page).toMatchObject({ failed: 'unfetched', why: 'slow' })
  })
})

describe('what a site asks is respected', () => {
  it.each([
    ['http://closed.example/page', 'robots closed.example'],
    ['http://named.example/page', 'robots named.example'],
    ['http://broken.example/page', 'robots broken.example'],
    ['http://open.example/page', 'fetched'],
    ['http://reserving.example/page', 'reserved reserving.example'],
    ['http://giving.example/page', 'fetched'],
    ['http://odd.example/page', 'fetched'],
    ['http://bugle.example/tdm', 'reserved bugle.example'],
  ])('%s: %s', async (address, why) => {
    expect(await whyNot(address)).toBe(why)
  })
})

describe('a page is fetched', () => {
  it.each([
    ['/page', 'The crane fell.'],
    ['/to-page', 'The crane fell.'],
    ['/latin1', 'Café'],
    ['/meta', 'Café'],
    ['/odd-charset', 'The crane fell.'],
  ])('%s: %s', async (path, words) => {
    const page = await fetchFrom(`http://bugle.example${path}`)
    expect(isFailure(page) ? page.why : page.html).toContain(words)
  })

  it('tells where it was in the end', async () => {
    expect(await fetchFrom('http://bugle.example/to-page')).toMatchObject({ url: 'http://bugle.example/page' })
  })
})
