// A file that a moderator attached -> its text. Fetched from Discord's own hosts only, within bounds.

import type { Attachment } from 'discord.js'
import type { Config } from '../config.ts'
import type { Problem } from '../corpus/problem.ts'
import { decodeText, LARGEST_FILE, tooLarge } from '../corpus/read-text.ts'

/** Where Discord keeps attachments. */
const HOSTS = ['cdn.discordapp.com', 'media.discordapp.net']
const PATIENCE_MS = 10_000

/** The attachment was not fetched; the message says why, for the log. */
export class AttachmentError extends Error {
  override name = 'AttachmentError' as const
}

/** The text of an attached file, or what is wrong with it. Throws an AttachmentError where it cannot be fetched. */
export async function readAttachment({ url, name, size }: Attachment, config: Config): Promise<string | Problem> {
  if (size > LARGEST_FILE) return tooLarge(name, size)
  if (!isDiscords(url, config)) throw new AttachmentError('the attachment is not kept by Discord')
  try {
    const response = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(PATIENCE_MS) })
    if (!response.ok) throw new AttachmentError(`Discord answered ${response.status}`)
    return decodeText(await readBounded(response), name)
  } catch (error) {
    if (error instanceof AttachmentError) throw error
    throw new AttachmentError('the attachment could not be fetched', { cause: error })
  }
}

/** Discord's own hosts over https; where the bot talks to a look-alike of Discord, that host too. */
function isDiscords(url: string, { discordApiUrl }: Config): boolean {
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
