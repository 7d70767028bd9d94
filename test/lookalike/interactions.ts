// Interactions of the look-alike: each waits for its acknowledgement and for what the member ends up seeing.

import { faultsOf, textOf } from './limits.ts'
import { interaction, type Json, type Member, newMessage } from './payloads.ts'

/** What came back for one interaction. */
export interface Response {
  /** Type of the first acknowledgement: 4 message, 5 deferred message, 8 choices … */
  readonly type: number
  readonly ackMs: number
  /** The body that the member ends up seeing. */
  readonly body: Json
  readonly text: string
  /** The text as a member reads it: without marks of Markdown. */
  readonly plain: string
  readonly ephemeral: boolean
  /** Attached files: their texts by name. */
  readonly files: Readonly<Record<string, string>>
  /** The message as it now stands, for pressing its buttons. */
  readonly message: Json
}

interface Pending {
  readonly sent: number
  readonly resolve: (response: Response) => void
  readonly member: Member
  /** The message whose button was pressed. */
  readonly pressed?: Json
  first?: { readonly type: number; readonly ackMs: number; readonly ephemeral: boolean; readonly isRetracted?: true }
}

export type Send = (status: number, value?: unknown) => unknown

export interface Interactions {
  /** Sends an interaction to the bot; resolves to what the member ends up seeing. */
  interact(type: number, data: Json, member: Member, pressed?: Json): Promise<Response>
  /** The callback route: the first response to the interaction of `token`. */
  acknowledge(token: string, body: Json, send: Send): unknown
  /** The edit of a response that was deferred. */
  finish(token: string, body: Json, send: Send): unknown
  /** The deferred response taken back. */
  retract(token: string, send: Send): unknown
  /** A message after the first response. */
  followUp(token: string, body: Json, send: Send): unknown
}

/** `text` as a member reads it. */
export const plainOf = (text: string): string => text.replaceAll('**', '').replace(/\\(.)/g, '$1')

/** `faults` takes what breaches Discord's limits. */
export function openInteractions(
  nextId: () => string,
  dispatch: (event: string, d: unknown, shard?: number) => void,
  faults: string[],
): Interactions {
  const pending = new Map<string, Pending>()

  function settle(token: string, body: Json): void {
    const waiting = pending.get(token)
    pending.delete(token)
    if (!waiting?.first) return
    const text = textOf(body)
    const isUpdate = waiting.first.type === 7 || waiting.first.type === 6
    const fresh = {
      ...(isUpdate ? waiting.pressed : newMessage(waiting.member)),
      ...(isUpdate ? {} : { id: nextId(), flags: Number(body.flags ?? 0) | (waiting.first.ephemeral ? 64 : 0) }),
      components: body.components,
    }
    // A form changes no message; what is sent with it comes from the one whose button opened it.
    const message = waiting.first.type === 9 && waiting.pressed ? waiting.pressed : fresh
    const plain = plainOf(text)
    const files = (body.files ?? {}) as Record<string, string>
    waiting.resolve({ ...waiting.first, body, text, plain, message, files })
  }

  return {
    interact: (type, data, member, pressed) =>
      new Promise((resolve) => {
        const token = `token-${nextId()}`
        pending.set(token, { sent: performance.now(), resolve, member, ...(pressed && { pressed }) })
        dispatch(
          'INTERACTION_CREATE',
          {
            ...interaction(nextId(), token, type, data, member),
            ...(pressed && { message: pressed }),
          },
          member.shard,
        )
      }),
    acknowledge(token, { type, data, ...outer }, send) {
      const waiting = pending.get(token)
      if (!waiting || waiting.first)
        return send(400, { message: 'Interaction has already been acknowledged.', code: 40060 })
      const body: Json = { ...(data as Json | undefined), ...outer }
      const ephemeral = (Number(body.flags ?? 0) & 64) !== 0
      faults.push(...faultsOf(body))
      waiting.first = { type: Number(type), ackMs: performance.now() - waiting.sent, ephemeral }
      if (type !== 5 && type !== 6) settle(token, body)
      return send(204)
    },
    retract(token, send) {
      const waiting = pending.get(token)
      if (waiting?.first) waiting.first = { ...waiting.first, isRetracted: true }
      return send(204)
    },
    followUp(token, body, send) {
      const waiting = pending.get(token)
      if (!waiting?.first) return send(404, { message: 'Unknown Webhook', code: 10015 })
      faults.push(...faultsOf(body))
      // A message that was deferred takes the place of the first that follows, and keeps its visibility.
      const isFirst = waiting.first.type === 5 && !waiting.first.isRetracted
      const ephemeral = isFirst ? waiting.first.ephemeral : (Number(body.flags ?? 0) & 64) !== 0
      waiting.first = { ...waiting.first, type: 4, ephemeral }
      settle(token, body)
      return send(200, { id: nextId(), channel_id: '1', type: 20, components: body.components, flags: body.flags })
    },
    finish(token, body, send) {
      faults.push(...faultsOf(body))
      settle(token, body)
      return send(200, { id: nextId(), channel_id: '1', type: 20, components: body.components, flags: body.flags })
    },
  }
}
