// The answers over HTTP: as described, whatever is asked.

import { type ChildProcess, spawn } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { copyCorpus, freePort, MAIN, runMain } from '../lookalike/bot.ts'

interface Parameter {
  readonly name: string
  readonly in: 'path' | 'query'
  readonly required: boolean
  readonly schema: {
    readonly type: string
    readonly maxLength?: number
    readonly minimum?: number
    readonly maximum?: number
  }
}
interface Operation {
  readonly operationId: string
  readonly parameters: readonly Parameter[]
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { readonly schema: object }>> }>
  >
}
interface Description {
  readonly openapi: string
  readonly paths: Readonly<Record<string, { readonly get: Operation }>>
}

const corpus = copyCorpus()
const TOKEN = 'a-token-of-the-tests'
let base = ''
let description: Description
const children: ChildProcess[] = []

/** Serves with these settings until the tests end; resolves to its address. */
async function serve(env: Record<string, string> = {}): Promise<string> {
  const port = await freePort()
  const child = spawn(process.execPath, [MAIN, 'serve'], {
    cwd: tmpdir(),
    env: {
      PATH: process.env.PATH,
      CORPUS_DIR: corpus.dir,
      DATA_DIR: `${corpus.dir}/data${port}`,
      HTTP_PORT: String(port),
      WATCH: 'off',
      ...env,
    },
  })
  children.push(child)
  await new Promise<void>((resolve, reject) => {
    let log = ''
    child.stderr.on('data', (data: Buffer) => {
      log += data
      if (log.includes('serving /v1')) resolve()
    })
    child.once('exit', () => reject(new Error(log)))
  })
  return `http://127.0.0.1:${port}`
}

beforeAll(async () => {
  base = await serve()
  description = (await (await fetch(`${base}/v1/openapi.json`)).json()) as Description
})
afterAll(() => {
  for (const child of children) child.kill()
  corpus.remove()
})

describe('the description', () => {
  it('is OpenAPI 3.1, and every reference in it leads somewhere', () => {
    expect(description.openapi).toBe('3.1.0')
    const text = JSON.stringify(description)
    for (const [, name = ''] of text.matchAll(/"#\/components\/schemas\/([^"]+)"/g))
      expect((description as unknown as { components: { schemas: object } }).components.schemas).toHaveProperty(name)
    expect(Object.keys(description.paths)).toHaveLength(6)
  })

  it('is kept, whatever is asked', async () => {
    const ajv = new Ajv2020({ strict: false, validateFormats: false })
    ajv.addSchema({ $id: 'api', ...description })
    const validators = new Map<string, (value: unknown) => boolean>()
    const fits = (pointer: string, value: unknown): boolean => {
      const known = validators.get(pointer) ?? ajv.compile({ $ref: `api${pointer}` })
      validators.set(pointer, known)
      return known(value)
    }
    const text = fc.oneof(
      fc.constantFrom(
        'taiwan',
        'what did reuters report',
        'Xue Jian',
        'reuters',
        '',
        ' ',
        '薛剣',
        '%',
        '../..',
        '\u0000',
        '🦢',
      ),
      fc.string({ unit: 'grapheme', maxLength: 30 }),
    )
    const valueFor = ({ schema }: Parameter): fc.Arbitrary<string> =>
      schema.type === 'integer'
        ? fc.oneof(fc.integer({ min: -3, max: 400 }).map(String), fc.constantFrom('x', '1.5', '', '1e9'))
        : text
    const asked = fc.constantFrom(...Object.entries(description.paths)).chain(([path, { get }]) =>
      fc.record({
        path: fc.constant(path),
        get: fc.constant(get),
        values: fc.tuple(...get.parameters.map((one) => fc.option(valueFor(one), { nil: undefined }))),
        extra: fc.option(fc.constantFrom('colour=red', 'limit=3&limit=4', 'question=a&question=b'), { freq: 5 }),
      }),
    )
    await fc.assert(
      fc.asyncProperty(asked, async ({ path, get, values, extra }) => {
        let address = path
        const query = new URLSearchParams()
        get.parameters.forEach(({ name, in: where }, at) => {
          const value = values[at]
          if (where === 'path') address = address.replace(`{${name}}`, encodeURIComponent(value || 'none'))
          else if (value !== undefined) query.set(name, value)
        })
        const response = await fetch(`${base}${address}?${query}${extra ? `&${extra}` : ''}`)
        const status = String(response.status)
        expect(Object.keys(get.responses), `${response.url} gave ${status}`).toContain(status)
        expect(response.status).toBeLessThan(500)
        const type = (response.headers.get('content-type') ?? '').split(';')[0] ?? ''
        expect(type).toBe(status === '200' ? 'application/json' : 'application/problem+json')
        const schema = get.responses[status]?.content?.[type]?.schema as { readonly $ref: string }
        const body = await response.json()
        expect(fits(schema.$ref, body), `${response.url}: ${JSON.stringify(body).slice(0, 300)}`).toBe(true)
      }),
      { numRuns: 300 },
    )
  })
})

describe('an answer over HTTP', () => {
  const get = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
    fetch(`${base}${path}`, { headers })

  it('is the contract’s', async () => {
    const answer = (await (await get('/v1/ask?question=who%20is%20dennis%20wilder&limit=1')).json()) as never
    expect(answer).toMatchObject({ verdict: 'answered', passages: [{ speakers: ['Dennis Wilder'], outlet: null }] })
  })

  it('leads on to its passage, with proof, chain and citation, and to its article, whose words are its moderators’ to share', async () => {
    const { passages } = (await (await get('/v1/ask?question=johnstone')).json()) as {
      passages: { id: string; article: string }[]
    }
    const [first] = passages
    expect(await (await get(`/v1/passages/${first?.id}`)).json()).toMatchObject({
      attributions: [
        { speaker: 'Christopher Johnstone', chain: ['Christopher Johnstone', 'Financial Times', 'Newsmax'] },
        {},
      ],
      citation: expect.stringContaining('as cited by Newsmax'),
    })
    const article = (await (await get(`/v1/articles/${first?.article}`)).json()) as {
      whole: boolean
      passages: object[]
    }
    expect([article.whole, article.passages.length, 'text' in (article.passages[0] ?? {})]).toEqual([false, 13, false])
  })

  it('is not sent again while the corpus stays', async () => {
    const tag = (await get('/v1/sources')).headers.get('etag') ?? ''
    expect((await get('/v1/sources', { 'if-none-match': tag })).status).toBe(304)
    expect((await get('/v1/sources', { 'if-none-match': '"other"' })).status).toBe(200)
  })

  it('is looked up before its tag is compared', async () => {
    const tag = (await get('/v1/sources')).headers.get('etag') ?? ''
    for (const given of [tag, '*']) {
      const response = await get('/v1/passages/none', { 'if-none-match': given })
      expect([response.status, response.headers.get('etag')]).toEqual([404, null])
    }
  })

  it('lists of an article only what may stand side by side, unless it is shared whole', async () => {
    const text = 'A page said nothing, Mayor Ann Roe told Reuters.\nNobody else was there.\n'
    for (const [name, whole] of Object.entries({ half: '', full: 'whole: yes\n' }))
      writeFileSync(
        join(corpus.dir, 'articles', `${name}.md`),
        `---\ntitle: ${name}\npublisher: The Bugle\n${whole}---\n${text}`,
      )
    const other = await serve()
    const passagesOf = async (id: string): Promise<unknown> => {
      const { passages } = (await (await fetch(`${other}/v1/articles/${id}`)).json()) as { passages: object[] }
      return passages.map((passage) => 'text' in passage)
    }
    expect([await passagesOf('half'), await passagesOf('full')]).toEqual([[false], [true, true]])
    for (const name of ['half', 'full']) rmSync(join(corpus.dir, 'articles', `${name}.md`))
  })

  it.each<[string, string, number]>([
    ['POST', '/v1/ask', 405],
    ['HEAD', '/v1/sources', 200],
    ['OPTIONS', '/v1/ask', 204],
    ['OPTIONS', '/v1/openapi.json', 204],
    ['OPTIONS', '/v1/nope', 404],
    ['GET', '/v1/passages/a%00b', 404],
    ['GET', '/v1/articles/a%00b', 404],
    ['GET', '/v1/ask?question=%20', 400],
    ['GET', '/v1/ask?question=%00%09', 400],
    ['GET', '/v1/ask?question=%00taiwan', 200],
    ['GET', '/v1/compare?topic=%00', 400],
    ['GET', '/v1/who?name=%00', 400],
    ['GET', '/v1/sources?limit=3', 400],
    ['GET', '/v1/ask?question=a&limit=3', 200],
    ['GET', '/v1/ask?question=a&limit=0x3', 400],
    ['GET', '/v1/ask?question=a&limit=3e0', 400],
    ['GET', '/v1/ask?question=a&limit=%203', 400],
    ['GET', '/v1/ask?question=a&limit=51', 400],
    ['GET', '/v1/', 404],
    ['GET', '/v1/passages/none', 404],
    ['GET', '/v1/passages/%ff', 404],
    ['GET', '/v1/who?name=nobody', 404],
    ['GET', '/v1/ask', 400],
    ['GET', '/v1/ask?question=a&outlet=gazette', 404],
    ['GET', '/v2/ask', 404],
  ])('%s %s gives %i', async (method, path, status) => {
    expect((await fetch(`${base}${path}`, { method })).status).toBe(status)
  })

  it('tells what is wrong with a request, parameter by parameter', async () => {
    const body = await (await get('/v1/ask?limit=0&colour=red')).json()
    expect(body).toMatchObject({ type: 'about:blank', title: 'The request is not as described.', status: 400 })
    expect((body as { errors: { parameter: string }[] }).errors.map(({ parameter }) => parameter).sort()).toEqual([
      'colour',
      'limit',
      'question',
    ])
  })

  it('is not read by other sites’ pages unless the host lets them', async () => {
    const origin = 'https://star.example'
    expect((await get('/v1/sources', { origin })).headers.get('access-control-allow-origin')).toBeNull()
    const open = await serve({ HTTP_ORIGINS: origin })
    const allowed = async (from: string) =>
      (await fetch(`${open}/v1/sources`, { headers: { origin: from } })).headers.get('access-control-allow-origin')
    expect([await allowed(origin), await allowed('https://other.example')]).toEqual([origin, null])
  })

  it('is refused without the token, where there is one', async () => {
    const closed = await serve({ HTTP_TOKEN: TOKEN })
    const statusWith = async (authorization?: string) =>
      (await fetch(`${closed}/v1/sources`, { headers: authorization ? { authorization } : {} })).status
    expect(await Promise.all([statusWith(), statusWith('Bearer wrong'), statusWith(`Bearer ${TOKEN}`)])).toEqual([
      401, 401, 200,
    ])
    // The scheme is read in any case, with any spaces behind it; the token letter for letter.
    const given = [`bearer ${TOKEN}`, `BEARER   ${TOKEN}`, `Bearer${TOKEN}`, `Bearer ${TOKEN.toUpperCase()}`]
    expect(await Promise.all(given.map(statusWith))).toEqual([200, 200, 401, 401])
    expect((await fetch(`${closed}/v1/openapi.json`)).status).toBe(200)
    expect((await fetch(`${closed}/healthz`)).status).toBe(200)
  })

  it.each([
    ['GET /v1/ask?question=%zz HTTP/1.1\r\nHost: x\r\n\r\n', /^HTTP\/1\.1 [24]/],
    ['GET http:// HTTP/1.1\r\nHost: x\r\n\r\n', /^HTTP\/1\.1 4/],
    ['GET //v1 HTTP/1.1\r\nHost: x\r\n\r\n', /^HTTP\/1\.1 4/],
    ['no request at all\r\n\r\n', /^HTTP\/1\.1 400/],
    [`GET /v1/ask?question=${'x'.repeat(100_000)} HTTP/1.1\r\nHost: x\r\n\r\n`, /^HTTP\/1\.1 4/],
  ])('is a kind refusal where the request is none: %#', async (bytes, expected) => {
    const { port } = new URL(base)
    const answer = await new Promise<string>((resolve) => {
      const socket = connect(Number(port), '127.0.0.1', () => socket.write(bytes))
      let text = ''
      const done = (): void => {
        socket.destroy()
        resolve(text)
      }
      socket.on('data', (data) => {
        text += data
        if (text.includes('\r\n\r\n')) done()
      })
      socket.on('close', done)
      socket.on('error', done)
    })
    expect(answer).toMatch(expected)
  })

  it('is not served where the port is taken, which is said plainly', async () => {
    const { port } = new URL(base)
    const { code, err } = await runMain(['serve'], '', { HTTP_PORT: port })
    expect([code, err]).toEqual([78, expect.stringContaining(`HTTP_PORT ${port} cannot be had (EADDRINUSE)`)])
    expect(err).not.toMatch(/\n\s+at /)
  })

  it('is on this machine alone unless the host says otherwise', async () => {
    const { port } = new URL(base)
    const refused = await new Promise<boolean>((resolve) => {
      const asked = request({ host: '127.0.0.2', port, path: '/v1/sources', timeout: 1000 }, () => resolve(false))
      asked.on('error', () => resolve(true))
      asked.end()
    })
    expect(refused).toBe(true)
  })
})
