// One article file's text -> an Article, or the problems that keep it from being one.

import { z } from 'zod'
import type { Article } from './article.ts'
import type { Problem } from './problem.ts'
import { fault, parseYaml } from './yaml-file.ts'

const FRONT_MATTER = /^---[ \t]*\r?\n([\s\S]*?)(?:^|\r?\n)---[ \t]*(?:\r?\n|$)/

const TITLE = 'Add `title: …`, the article\'s headline or a plain description, between the two "---" lines'
const PUBLISHER = 'Add `publisher: …`, the outlet that published this text, between the two "---" lines'
const QUOTE = 'Write it as text, in quotes if need be'

const line = (name: string, remedy: string) =>
  z
    .string({
      error: (issue) =>
        issue.input === undefined || issue.input === null
          ? fault(`no ${name}`, `${remedy}.`)
          : fault(`${name} is not text`, `${QUOTE}.`),
    })
    .trim()
    .min(1, fault(`${name} is empty`, `${remedy}.`))
    .max(300, fault(`${name} is longer than 300 characters`, 'Shorten it.'))
    .refine((text) => !/\p{Cc}/u.test(text), fault(`${name} holds control characters`, 'Take them out.'))

const optional = (name: string) =>
  line(name, `Fill in ${name}, or take the line out: what is not known is left out`).optional()

const frontMatter = z.strictObject(
  {
    title: line('title', TITLE),
    publisher: line('publisher', PUBLISHER),
    byline: optional('byline'),
    url: optional('url').refine(
      (url) => url === undefined || isWebAddress(url),
      fault('url is not a web address', 'Write the whole address, starting with https://.'),
    ),
    published: optional('published').refine(
      (date) => date === undefined || isDate(date),
      fault('published is not a date', 'Write it as 2025-11-30, or with a time as 2025-11-30T09:15:00Z.'),
    ),
    rights: optional('rights'),
  },
  {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? fault(
            `unknown key ${issue.keys?.join(', ')}`,
            'Known keys are title, publisher, byline, url, published and rights.',
          )
        : fault('the front matter is not a list of "key: value" lines', `${TITLE}. ${PUBLISHER}.`),
  },
)

/** Reads one article. `file` is its path from the corpus folder, as problems name it; `text` is decoded, without BOM. */
export function parseArticle(file: string, id: string, text: string): Article | readonly Problem[] {
  const header = FRONT_MATTER.exec(text)
  if (!header) {
    const remedy = 'Start the file with a line "---", then title and publisher, then another line "---", then the text.'
    return [{ file, line: 1, message: 'no front matter', remedy }]
  }
  const parsed = parseYaml(header[1] ?? '', frontMatter, { file, line: 2 })
  const bodyLine = header[0].split('\n').length
  const body = text.slice(header[0].length)
  const problems: Problem[] = [...parsed.problems]
  if (!/[\p{L}\p{N}]/u.test(body)) {
    const remedy = 'Put the text of the article under the second "---" line, one paragraph a line.'
    problems.push({ file, line: bodyLine, message: 'the article has no text', remedy })
  }
  return problems.length === 0 && 'value' in parsed ? { id, file, ...parsed.value, body, bodyLine } : problems
}

function isWebAddress(url: string): boolean {
  return URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)
}

/** ISO 8601 calendar dates that exist: 2025-02-30 does not. */
function isDate(date: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}([T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/.test(date)) return false
  const day = new Date(`${date.slice(0, 10)}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date.slice(0, 10))
}
