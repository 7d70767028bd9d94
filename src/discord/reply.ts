// What a handler will say and to whom. Handlers decide that at once and work afterwards; only dispatch acknowledges.

import type { ModalComponentData } from 'discord.js'
import { frame, type Message } from './messages/frame.ts'

/** A form that is opened instead of a message. */
export interface Form {
  readonly form: ModalComponentData
}

export type Said = Message | Form

/** A reply: for all, for the member alone, or in place of the message whose button was pressed. */
export interface Reply {
  readonly how: 'public' | 'private' | 'in place'
  readonly says: Said | Promise<Said>
}

export const inPrivate = (says: Reply['says']): Reply => ({ how: 'private', says })
export const inPlace = (says: Reply['says']): Reply => ({ how: 'in place', says })
export const answerIn = (isPrivate: boolean, says: Reply['says']): Reply => ({
  how: isPrivate ? 'private' : 'public',
  says,
})

/** One private sentence. */
export const say = (text: string): Reply => inPrivate(frame([text]))

/**
 * A sentence for the member alone, whatever the reply was to be: a public one that came to nothing is for nobody else.
 */
export const aside = (text: string): Message => ({ ...frame([text]), isAside: true })
