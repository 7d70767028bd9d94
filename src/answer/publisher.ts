// The publisher that a page names -> the outlet of the registry that it is.

import type { Outlet } from '../corpus/article.ts'
import type { Library } from './library.ts'

/** A publisher by the name that the corpus knows it by. */
export interface KnownPublisher {
  readonly name: string
  readonly isListed: boolean
}

/** The outlet whose site `url` is of, or that goes by `name`; `name` as it is where the registry has neither. */
export function publisherFor({ corpus }: Library, name?: string, url?: string): KnownPublisher | undefined {
  const host = url !== undefined && URL.canParse(url) ? new URL(url).hostname : undefined
  const found = outletAt(corpus.outlets, host) ?? outletCalled(corpus.outlets, name)
  if (found) return { name: found.name, isListed: true }
  return name === undefined ? undefined : { name, isListed: false }
}

const outletAt = (outlets: readonly Outlet[], host: string | undefined): Outlet | undefined =>
  host === undefined
    ? undefined
    : outlets.find(({ site, aliases }) => [site, ...aliases].some((form) => form !== undefined && isSiteOf(host, form)))

/** A site is given as an address or as a name: https://star.example/world, star.example. */
function isSiteOf(host: string, form: string): boolean {
  const site = (URL.canParse(form) ? new URL(form).hostname : form.toLowerCase()).replace(/^www\./, '')
  return site.includes('.') && !site.includes(' ') && (host === site || host.endsWith(`.${site}`))
}

const outletCalled = (outlets: readonly Outlet[], name: string | undefined): Outlet | undefined =>
  name === undefined
    ? undefined
    : outlets.find((outlet) => [outlet.name, ...outlet.aliases].some((form) => bare(form) === bare(name)))

const bare = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^the\s+/, '')
    .replace(/\.(?:com|org|net|co\.uk)$/, '')
    .trim()
