// outlets.yaml and glossary.yaml -> their records, or the problems that keep them from being read.

import { z } from 'zod'
import { type GlossaryGroup, OUTLET_KINDS, type Outlet, type Sources } from './article.ts'
import type { Problem } from './problem.ts'
import { webAddress } from './web-address.ts'
import { fault, type Parsed, parseYaml } from './yaml-file.ts'

const name = z
  .string(fault('a name is not text', 'Put it in quotes: YAML reads bare 60, yes or null as something else.'))
  .trim()
  .min(1, fault('a name is empty', 'Fill it in or take it out.'))
const names = z
  .array(name, fault('not a list of names', 'Write it as [Star, star.example] or one name a line after "- ".'))
  .default([])

const outlet = z.strictObject(
  {
    name,
    aliases: names,
    short: names,
    programmes: names,
    kind: z.enum(OUTLET_KINDS, fault('unknown kind of outlet', `Use one of ${OUTLET_KINDS.join(', ')}.`)),
    site: webAddress(name, 'site').optional(),
    commonWord: z
      .boolean(fault('commonWord is neither true nor false', 'Write commonWord: true or take it out.'))
      .default(false),
  },
  {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? fault(
            `unknown key ${issue.keys?.join(', ')}`,
            'Known keys are name, aliases, short, programmes, kind, site and commonWord.',
          )
        : fault('not an outlet', 'Write each outlet as "- name: …" with its keys indented under it.'),
  },
)
const outlets = z.array(outlet, fault('not a list of outlets', 'Start each outlet with "- name: …".')).default([])
const glossary = z
  .array(
    z
      .array(name, fault('not a group of names', 'Write each group as "- [harbour, harbor, port]".'))
      .min(2, fault('a group of fewer than two names', 'Add a second name that means the same, or take it out.')),
    fault('not a list of groups', 'Write each group as "- [harbour, harbor, port]".'),
  )
  .default([])

/** The outlets of `text`; an alias that two outlets claim is a problem, a short form may be shared. */
export function parseOutlets(file: string, text: string): Parsed<readonly Outlet[]> {
  const parsed = parseYaml<Outlet[]>(text, outlets as z.ZodType<Outlet[]>, { file, line: 1 })
  if (!('value' in parsed)) return parsed
  const problems = claimedTwice(file, text, parsed.value)
  return problems.length > 0 ? { problems } : parsed
}

const sourcesAsMap = z.strictObject(
  {
    lookAgainHours: z
      .number(fault('lookAgainHours is not a number', 'Write whole hours: lookAgainHours: 24.'))
      .int(fault('lookAgainHours is not a whole number', 'Write whole hours: lookAgainHours: 24.'))
      .min(1, fault('lookAgainHours is less than 1', 'Ask a page once an hour at most.'))
      .max(8760, fault('lookAgainHours is more than a year', 'Take the line out: no page is looked at again then.'))
      .optional(),
    feeds: z
      .array(
        z.strictObject(
          { url: webAddress(name, 'url'), name: name.optional() },
          fault('not a feed', 'Write each feed as "- url: https://…", with a name: if you like.'),
        ),
        fault('not a list of feeds', 'Start each feed with "- url: https://…".'),
      )
      .default([]),
  },
  fault('neither feeds nor lookAgainHours', 'Write "feeds:" and under it each feed as "- url: https://…".'),
)
/** A file that names feeds and nothing else may be their list alone. */
const sources = z.preprocess((value) => (Array.isArray(value) ? { feeds: value } : (value ?? {})), sourcesAsMap)

/** Where the articles of a corpus may come from, and how often their pages are looked at again. */
export const parseSources = (file: string, text: string): Parsed<Sources> =>
  parseYaml<Sources>(text, sources as z.ZodType<Sources>, { file, line: 1 })

/** The groups of `text`. A name may stand in several groups: "the PM" may be either side's. */
export function parseGlossary(file: string, text: string): Parsed<readonly GlossaryGroup[]> {
  return parseYaml<GlossaryGroup[]>(text, glossary as z.ZodType<GlossaryGroup[]>, { file, line: 1 })
}

function claimedTwice(file: string, text: string, list: readonly Outlet[]): Problem[] {
  const owners = new Map<string, string>()
  const problems: Problem[] = []
  for (const { name, aliases, programmes } of list) {
    for (const form of [name, ...aliases, ...programmes]) {
      const owner = owners.get(form)
      if (owner === undefined) owners.set(form, name)
      else
        problems.push({
          file,
          line: lastLineWith(text, form),
          message:
            owner === name ? `"${form}" is listed twice for ${name}` : `"${form}" belongs to ${owner} and to ${name}`,
          remedy: 'Leave it with one outlet; a form that several share goes under "short".',
        })
    }
  }
  return problems
}

const lastLineWith = (text: string, form: string): number =>
  text.slice(0, Math.max(0, text.lastIndexOf(form))).split('\n').length
