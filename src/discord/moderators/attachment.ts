// A file that a moderator attached -> its bytes. Fetched from Discord's own hosts only, within bounds.

import type { Attachment } from 'discord.js'
import type { Config } from '../../config.ts'
import type { Faulty, Problem } from '../../corpus/problem.ts'
import { LARGEST_FILE, tooLarge } from '../../corpus/read-text.ts'
import type { Failure } from '../../failure.ts'

/** Where Discord keeps attachments. */
const HOSTS = ['cdn.discordapp.com', 'media.discordapp.net']
const PATIENCE_MS = 10_000

/** The attachment was not fetched; why is for the log. */
export interface UnfetchedFile extends Failure<'unfetched file'> {
  readonly why: unknown
}

/** The bytes of an attached file, or what is wrong with it. */
export async function readAttachment(
  { url, name, size }: Attachment,
  config: Config,
): Promise<Buffer | Faulty | UnfetchedFile> {
  if (size > LARGEST_FILE) return faulty(tooLarge(name, size))
  if (!isDiscords(url, config)) return { failed: 'unfetched file', why: 'the attachment is not kept by Discord' }
  try {
    const response = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(PATIENCE_MS) })
    if (!response.ok) return { failed: 'unfetched file', why: `Discord answered ${response.status}` }
    const bytes = await readBounded(response)
    return bytes.length > LARGEST_FILE ? faulty(tooLarge(name, bytes.length)) : bytes
  } catch (why) {
    return { failed: 'unfetched file', why }
  }
}

const faulty = (problem: Problem): Faulty => ({ failed: 'problems', problems: [problem] })

/** Discord's own hosts over https; where the bot talks to a look-alike of Discord, that host too. */
function isDiscords(url: string, { discordApiUrl }: Config): boolean {
  if (!URL.canParse(url)) return false
  const { protocol, hostname, host } = new URL(url)
  if (protocol === 'https:' && HOSTS.includes(hostname)) return true
  return discordApiUrl !== undefined && host === new URL(discordApiUrl).host
}

/** The body, as far as one byte more than a file may have: the sender's word for its size is not taken. */
async function readBounded(response: Response): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of response.body ?? []) {
    chunks.push(chunk)
    size += chunk.length
    if (size > LARGEST_FILE) break
  }
  return Buffer.concat(chunks)
}
