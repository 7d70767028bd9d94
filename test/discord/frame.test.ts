// Message frames: within Discord's limits, whatever goes in.

import fc from 'fast-check'
import { expect, it } from 'vitest'
import { asBody, asEdit, asReply, frame, withFile } from '../../src/discord/messages/frame.ts'
import { faultsOf, textOf } from '../lookalike/limits.ts'
import type { Json } from '../lookalike/payloads.ts'

const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6000 })
const buttons = fc.uniqueArray(fc.record({ id: fc.string({ minLength: 1, maxLength: 100 }), label: fc.string() }), {
  selector: ({ id }) => id,
  maxLength: 15,
})

it('holds what fits, and never more than Discord takes', () => {
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 30 }), buttons, (blocks, list) => {
      const body = asBody(frame(blocks, { buttons: list })) as unknown as Json
      expect(faultsOf(body)).toEqual([])
    }),
  )
})

it('shows the blocks in order, a line between them', () => {
  const { components } = asBody(frame(['One', 'Two'], { buttons: [{ id: 'a', label: 'A' }] }))
  expect(JSON.stringify(components)).toMatch(/One.*"type":14.*Two.*"custom_id":"a"/)
})

it('cuts a block at a word, and leaves out what comes after the limit', () => {
  const shown = textOf(asBody(frame(['word '.repeat(1000), 'last'])) as unknown as Json)
  expect(shown.length).toBeLessThanOrEqual(4000)
  expect(shown).toMatch(/word…$/)
})

it('pings nobody, in any form', () => {
  const message = withFile(frame(['@everyone']), { name: 'a.html', content: Buffer.from('') })
  for (const body of [asReply(message, true), asEdit(message)]) expect(body.allowedMentions).toEqual({ parse: [] })
  expect(asBody(message).allowed_mentions).toEqual({ parse: [] })
})
