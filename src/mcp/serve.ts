// The Model Context Protocol over standard input and output: an assistant asks for passages, and quotes them with their
// source instead of telling them in its own words.

import { McpServer, ResourceTemplate } from '@modelcontextprotocol/sdk/server/mcp.js'
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js'
import {
  type CallToolResult,
  McpError,
  ReadResourceRequestSchema,
  type ReadResourceResult,
} from '@modelcontextprotocol/sdk/types.js'
import { z } from 'zod'
import { ASK, COMPARE, idIn, limitInWords, MOST, USUAL, WHO } from '../answer/asked.ts'
import { type UnknownName, unknownInWords } from '../answer/contract.ts'
import type { Faulty } from '../corpus/problem.ts'
import { isFailure } from '../failure.ts'
import { cacheFolder } from '../files/cache.ts'
import { type LiveCorpus, startLiveCorpus } from '../live/live-corpus.ts'
import { watchCorpus } from '../live/watch.ts'
import { isoDay } from '../text/day.ts'
import { VERSION } from '../version.ts'

export const MCP_USAGE = `Usage: according-to mcp
  Serves the Model Context Protocol on standard input and output: the tools ask, who, compare and sources, and passages
  and articles as resources. The corpus is CORPUS_DIR; changes of its files are loaded by themselves.`

/** What an assistant is told before it asks. */
const INSTRUCTIONS = [
  'Passages of the reporting on one dispute, word for word, each with who said it (speakers), which outlet reported it',
  '(outlets; null: the publisher itself) and where it was read (publisher, article).',
  'Quote passages letter for letter and name their source: “speaker, reported by outlet, as cited by publisher”.',
  'Do not put them in words of your own, and add nothing.',
  'verdict: answered (the first passage answers), likely (it may), related (none answers outright; these are the',
  'closest), nothing (the reporting holds no answer: say so).',
].join(' ')

/** Serves until standard input ends; resolves to the exit code, or to the corpus's problems. */
export async function runMcp(settings: {
  readonly corpusDir: string
  readonly dataDir: string
}): Promise<number | Faulty> {
  const corpus = await startLiveCorpus({ dir: settings.corpusDir, cacheDir: cacheFolder(settings.dataDir) }, 'spare')
  if (isFailure(corpus)) return corpus
  const unwatch = await watchCorpus(
    settings.corpusDir,
    'on',
    async () => void (await corpus.reload()),
    () => {}, // what is loaded answers
  )
  const server = openServer(corpus)
  const ended = new Promise<void>((resolve) => {
    server.server.onclose = resolve
    process.stdin.once('end', resolve)
  })
  await server.connect(new StdioServerTransport())
  await ended
  await unwatch()
  await corpus.close()
  return 0
}

const READ_ONLY = { readOnlyHint: true, openWorldHint: false, idempotentHint: true }
const limit = (of: keyof typeof MOST) => z.int().min(1).max(MOST[of]).optional().describe(limitInWords(MOST[of]))

/** The tools and resources over `corpus`. */
export function openServer(corpus: LiveCorpus): McpServer {
  const server = new McpServer({ name: 'according-to', version: VERSION }, { instructions: INSTRUCTIONS })
  server.registerTool(
    'ask',
    {
      title: 'Ask the reporting',
      description: 'The passages that answer a question, word for word, each with its source, and a verdict.',
      inputSchema: z.strictObject({ ...ASK, limit: limit('ask') }),
      annotations: READ_ONLY,
    },
    async (asked) => told(await corpus.ask('askJson', asked)),
  )
  server.registerTool(
    'who',
    {
      title: 'What somebody said',
      description: 'Everything that a person or body is reported to have said, word for word, with who reported it.',
      inputSchema: z.strictObject({ ...WHO, limit: limit('who') }),
      annotations: READ_ONLY,
    },
    async ({ name, limit = USUAL.who }) => told(await corpus.ask('whoJson', name, limit)),
  )
  server.registerTool(
    'compare',
    {
      title: 'What each outlet reports',
      description:
        'What each outlet reports on a topic, side by side; “agreeing” names those whose statements are equal.',
      inputSchema: z.strictObject({ ...COMPARE, limit: limit('compare') }),
      annotations: READ_ONLY,
    },
    async ({ topic, outlets, limit = USUAL.compare }) => told(await corpus.ask('compareJson', topic, outlets, limit)),
  )
  server.registerTool(
    'sources',
    {
      title: 'What there is',
      description: 'The articles, outlets and speakers of the corpus, and who quotes whom.',
      inputSchema: z.strictObject({}),
      annotations: READ_ONLY,
    },
    async () => told(await corpus.ask('sourcesJson')),
  )
  const read = (uri: string): Promise<ReadResourceResult> => readResource(corpus, uri)
  server.registerResource(
    'passage',
    new ResourceTemplate('according-to://passages/{id}', { list: undefined }),
    {
      title: 'A passage',
      description: 'A passage with its proof, its chain and its citation.',
      mimeType: 'application/json',
    },
    (uri) => read(uri.href),
  )
  server.registerResource(
    'article',
    new ResourceTemplate('according-to://articles/{id}', {
      list: async () => ({
        resources: Object.entries(corpus.overview.articlesById).map(([id, { title, publisher }]) => ({
          uri: `according-to://articles/${encodeURIComponent(id)}`,
          name: title,
          description: publisher,
          mimeType: 'application/json',
        })),
      }),
    }),
    { title: 'An article', description: 'An article’s head and its passages.', mimeType: 'application/json' },
    (uri) => read(uri.href),
  )
  // The library's own handler answers what is no address with an error of the server's.
  server.server.setRequestHandler(ReadResourceRequestSchema, ({ params }) => read(params.uri))
  return server
}

/** A value as a tool tells it; a name that nobody knows is an error that the assistant can mend. */
function told(value: object): CallToolResult {
  if (isFailure(value)) {
    const text = `${unknownInWords(value as unknown as UnknownName)} “sources” lists them.`
    return { isError: true, content: [{ type: 'text', text }] }
  }
  return {
    content: [{ type: 'text', text: JSON.stringify(value) }],
    structuredContent: value as Record<string, unknown>,
  }
}

/** As the protocol numbers it; the library has no name for it. */
const RESOURCE_NOT_FOUND = -32002

/** The passage or article at `uri`. */
async function readResource(corpus: LiveCorpus, uri: string): Promise<ReadResourceResult> {
  const [, kind, part = ''] = /^according-to:\/\/(passages|articles)\/([^/]+)$/.exec(uri) ?? []
  const id = idIn(part)
  const today = isoDay()
  const value =
    id === undefined
      ? undefined
      : await (kind === 'passages' ? corpus.ask('passageJson', id, today) : corpus.ask('articleJson', id))
  if (value === undefined) throw new McpError(RESOURCE_NOT_FOUND, `There is nothing at ${uri}.`, { uri })
  return { contents: [{ uri, mimeType: 'application/json', text: JSON.stringify(value) }] }
}
