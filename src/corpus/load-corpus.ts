// The corpus folder -> a Corpus: its good articles, its registries, and every problem found on the way.

import { lstat, readdir } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { type Cache, NO_CACHE } from '../files/cache.ts'
import { pauses } from '../files/pauses.ts'
import { type Article, articleIdOf, type GlossaryGroup, type Outlet, type Sources } from './article.ts'
import { type KnownFiles, openKnownFiles } from './known-files.ts'
import { markupIn } from './markup.ts'
import { parseArticle } from './parse-article.ts'
import { parseGlossary, parseOutlets, parseSources } from './parse-registries.ts'
import type { Problem } from './problem.ts'
import { readText } from './read-text.ts'
import type { Parsed } from './yaml-file.ts'

/** A corpus folder as read. With problems it holds what is good; whether that is enough is the caller's decision. */
export interface Corpus {
  readonly articles: readonly Article[]
  readonly outlets: readonly Outlet[]
  readonly glossary: readonly GlossaryGroup[]
  readonly sources?: Sources
  readonly problems: readonly Problem[]
  readonly suggestions: readonly Problem[]
}

export const OUTLETS = 'outlets.yaml'
export const GLOSSARY = 'glossary.yaml'
export const SOURCES = 'feeds.yaml'
const REGISTRIES = [OUTLETS, GLOSSARY, SOURCES]
const ARTICLE_EXTENSIONS = ['.md', '.txt']
/** Reading goes on for this long before other work has its turn: a question that comes meanwhile waits no longer. */
const AT_A_STRETCH_MS = 10

/** Article files as they would be: the text of each by its path from the corpus folder, null where it would be gone. */
export type Overlay = ReadonlyMap<string, string | null>

/** How a corpus folder is read. */
export interface LoadOptions {
  /** What is read in place of what stands there. */
  readonly overlay?: Overlay
  /** Where registries are kept as they were parsed. */
  readonly cache?: Cache
  /** What was read before, of the same folder. */
  readonly known?: KnownFiles
}

/**
 * Reads the corpus folder `dir` whole, as though `overlay` stood in it. Never throws for what stands there: faults are
 * values.
 */
export async function loadCorpus(
  dir: string,
  { overlay = new Map(), cache = NO_CACHE, known = openKnownFiles() }: LoadOptions = {},
): Promise<Corpus> {
  const problems: Problem[] = []
  const suggestions: Problem[] = []
  const articles = await loadArticles(dir, { overlay, known }, problems, suggestions)
  const outlets = await loadRegistry(dir, OUTLETS, parseOutlets, { problems, cache, known })
  const glossary = await loadRegistry(dir, GLOSSARY, parseGlossary, { problems, cache, known })
  const sources = await loadRegistry(dir, SOURCES, parseSources, { problems, cache, known })
  return { articles, outlets: outlets ?? [], glossary: glossary ?? [], sources, problems, suggestions }
}

/**
 * What stands in for the faulty files of a folder: their articles and registries as they were when they were last good.
 */
export type Former = Partial<Pick<Corpus, 'articles' | 'outlets' | 'glossary' | 'sources'>>

/**
 * `corpus` with `former` in place of its faulty files, but for an article whose id a good file has taken; its problems
 * stay listed.
 */
export function withFormer(corpus: Corpus, { articles = [], outlets, glossary, sources }: Former): Corpus {
  const taken = new Set(corpus.articles.map(({ id }) => id.toLowerCase()))
  const standIns = articles.filter(({ id }) => !taken.has(id.toLowerCase()))
  const all = [...corpus.articles, ...standIns].sort((a, b) => (a.file < b.file ? -1 : 1))
  return {
    ...corpus,
    articles: all,
    outlets: outlets ?? corpus.outlets,
    glossary: glossary ?? corpus.glossary,
    sources: sources ?? corpus.sources,
  }
}

/** What `corpus` has to stand in for `files`. */
export function formerOf(corpus: Corpus, files: ReadonlySet<string>): Former {
  return {
    articles: corpus.articles.filter(({ file }) => files.has(file)),
    outlets: files.has(OUTLETS) ? corpus.outlets : undefined,
    glossary: files.has(GLOSSARY) ? corpus.glossary : undefined,
    sources: files.has(SOURCES) ? corpus.sources : undefined,
  }
}

async function loadArticles(
  dir: string,
  { overlay, known }: Required<Pick<LoadOptions, 'overlay' | 'known'>>,
  problems: Problem[],
  suggestions: Problem[],
): Promise<Article[]> {
  const names = await articleNames(dir, overlay, problems, suggestions)
  if (overlay.size === 0)
    known.keepOnly(new Set([...names.map((name) => `articles/${name}`), ...REGISTRIES].map((file) => join(dir, file))))
  const articles: Article[] = []
  const files = new Map<string, string>()
  const rest = pauses(AT_A_STRETCH_MS)
  for (const name of names) {
    await rest()
    const { article, found } = loadArticle(dir, name, overlay, known)
    if (!article) {
      problems.push(...found)
      continue
    }
    const twin = files.get(article.id.toLowerCase())
    files.set(article.id.toLowerCase(), article.file)
    suggestions.push(...found)
    if (twin === undefined) articles.push(article)
    else
      problems.push({
        file: article.file,
        line: 1,
        message: `has the same id as ${twin}`,
        remedy: 'Rename one of the two: an article is known by its file name without the extension.',
      })
  }
  return articles
}

/** An article with what may be mended in it, or the problems of its file. */
interface LoadedArticle {
  readonly article?: Article
  readonly found: readonly Problem[]
}

function loadArticle(dir: string, name: string, overlay: Overlay, known: KnownFiles): LoadedArticle {
  const file = `articles/${name}`
  const laid = overlay.get(file)
  if (typeof laid === 'string') return readArticle(file, laid)
  return known.remember(join(dir, file), () => readArticle(file, readText(dir, file)))
}

function readArticle(file: string, text: string | Problem): LoadedArticle {
  if (typeof text !== 'string') return { found: [text] }
  const article = parseArticle(file, articleIdOf(file), text)
  return 'body' in article ? { article, found: markupIn(article) } : { found: article }
}

/** File names of the articles in a fixed order; what lies there and is no article becomes a suggestion. */
async function articleNames(
  dir: string,
  overlay: Overlay,
  problems: Problem[],
  suggestions: Problem[],
): Promise<string[]> {
  try {
    const entries = await readdir(join(dir, 'articles'), { withFileTypes: true })
    const visible = entries.filter(({ name }) => !name.startsWith('.'))
    const isArticle = (name: string): boolean => ARTICLE_EXTENSIONS.includes(extname(name).toLowerCase())
    for (const entry of visible.filter((entry) => entry.isDirectory() || !isArticle(entry.name)))
      suggestions.push({
        file: `articles/${entry.name}`,
        line: 1,
        message: entry.isDirectory() ? 'a folder in articles/ is not read' : 'not an article file, so not read',
        remedy: `Put articles straight into articles/, as files that end in ${ARTICLE_EXTENSIONS.join(' or ')}.`,
      })
    const present = visible.filter((entry) => !entry.isDirectory() && isArticle(entry.name)).map(({ name }) => name)
    const added = [...overlay.keys()].map((file) => basename(file))
    const names = [...new Set([...present, ...added])].filter((name) => overlay.get(`articles/${name}`) !== null)
    if (names.length === 0) problems.push(noArticles('there is no article in it'))
    return names.sort((a, b) => (a < b ? -1 : 1))
  } catch (error) {
    problems.push(noArticles(`the folder cannot be read (${(error as NodeJS.ErrnoException).code})`))
    return []
  }
}

const noArticles = (message: string): Problem => ({
  file: 'articles/',
  line: 1,
  message,
  remedy: 'Set CORPUS_DIR (or --corpus) to a folder that holds articles/ with at least one article file.',
})

/** A registry may be missing: a corpus without a glossary is a corpus. What was sound once is not parsed again. */
async function loadRegistry<T>(
  dir: string,
  file: string,
  parse: (file: string, text: string) => Parsed<T>,
  { problems, cache, known }: { problems: Problem[] } & Required<Pick<LoadOptions, 'cache' | 'known'>>,
): Promise<T | undefined> {
  // One and the same list as long as the file stays: what is made of it need not be made again.
  const registry = known.remember(join(dir, file), (): { text: string | Problem; parsed?: Parsed<T> } => ({
    text: readText(dir, file),
  }))
  const { text } = registry
  if (typeof text !== 'string') {
    if (await isThere(join(dir, file))) problems.push(text)
    return undefined
  }
  registry.parsed ??= await parseOnce(file, text, parse, cache)
  problems.push(...registry.parsed.problems)
  return 'value' in registry.parsed ? registry.parsed.value : undefined
}

async function parseOnce<T>(
  file: string,
  text: string,
  parse: (file: string, text: string) => Parsed<T>,
  cache: Cache,
): Promise<Parsed<T>> {
  let faulty: Parsed<T> = { problems: [] }
  const value = await cache.remember(file, text, () => {
    const parsed = parse(file, text)
    if ('value' in parsed) return parsed.value
    faulty = parsed
    return undefined
  })
  return value === undefined ? faulty : { value, problems: [] }
}

/** Whether something stands at `path`, if only a link to nowhere. */
const isThere = (path: string): Promise<boolean> =>
  lstat(path).then(
    () => true,
    () => false,
  )
