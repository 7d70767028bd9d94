// What a site asks of robots and of those who mine its texts: asked before a page is kept, and respected.

import robotsParser from 'robots-parser'
import { isFailure } from '../failure.ts'
import { AGENT_NAME, type FetchOptions, fetchBytes } from './fetch-bytes.ts'

/** The package is a function that its types call a namespace. */
const readRules = robotsParser as unknown as (
  file: string,
  text: string,
) => { isAllowed(address: string, agent: string): boolean | undefined }

/** RFC 9309 asks for at least half a megabyte to be read. */
const MOST_RULES = 500_000

/**
 * Whether the site's robots.txt lets this bot read `address`. A site without one allows all; one that cannot be read
 * allows nothing (RFC 9309, 2.3.1).
 */
export async function isForRobots(address: string, options: FetchOptions): Promise<boolean> {
  const file = new URL('/robots.txt', address).href
  const takes = (status: number): boolean => status >= 400 && status < 500
  const found = await fetchBytes(file, { ...options, accept: 'text/plain', most: MOST_RULES, takes })
  if (isFailure(found)) return false
  if (found.status !== 200) return true
  return readRules(file, found.bytes.toString('utf8')).isAllowed(address, AGENT_NAME) ?? true
}

/** One rule of a site's reservations. */
interface Rule {
  readonly location?: unknown
  readonly 'tdm-reservation'?: unknown
}

/**
 * Whether the site reserves its texts from mining: the TDM Reservation Protocol of the W3C community group, by header
 * or by its file of rules. The page's own element is looked at where its head is read.
 */
export async function isReserved(
  address: string,
  headers: Readonly<Record<string, string>>,
  options: FetchOptions,
): Promise<boolean> {
  if (headers['tdm-reservation'] !== undefined) return headers['tdm-reservation'].trim() === '1'
  const file = new URL('/.well-known/tdmrep.json', address).href
  const found = await fetchBytes(file, { ...options, accept: 'application/json', most: MOST_RULES })
  if (isFailure(found)) return false
  const path = address.slice(new URL(address).origin.length)
  const rule = rulesIn(found.bytes.toString('utf8')).find(({ location }) => fits(path, String(location ?? '')))
  return Number(rule?.['tdm-reservation'] ?? 0) === 1
}

function rulesIn(text: string): Rule[] {
  try {
    const parsed: unknown = JSON.parse(text)
    return Array.isArray(parsed) ? parsed.filter((rule) => typeof rule === 'object' && rule !== null) : []
  } catch {
    return []
  }
}

/** A location is a path with * for anything and $ for the end, as in robots.txt. */
function fits(path: string, location: string): boolean {
  const pattern = location.replace(/[.+?^{}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')
  return new RegExp(`^${pattern}`).test(path)
}
