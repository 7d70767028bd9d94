// Questions in the terminal: at a prompt where somebody types, else one answer a line of input.

import { createInterface } from 'node:readline'
import type { Answer } from '../answer/answer.ts'
import { answerQuestion } from '../answer/answer-question.ts'
import { cite } from '../answer/cite.ts'
import type { Library } from '../answer/library.ts'
import { isoDay } from '../text/day.ts'
import { hasColour, print } from './output.ts'
import { renderAnswer, renderMore, SHOWN, visible } from './render-answer.ts'

const HELP = `Type a question in your own words; Tab completes outlets and speakers, the arrow keys bring back what you asked.
  more          the next passages of the last answer
  cite          its first passage with its whole provenance
  help, ?       this
  quit, Ctrl+D  ends`

const MOST_COMPLETIONS = 20

/** Answers until the input ends; resolves to how many questions were asked. */
export async function runPrompt(library: Library): Promise<number> {
  const isTyped = process.stdin.isTTY === true
  const lines = createInterface({
    input: process.stdin,
    ...(isTyped && {
      output: process.stdout,
      prompt: 'Ask> ',
      completer: (typed: string) => completions(library, typed),
    }),
  })
  if (isTyped) {
    const { articles } = library.corpus
    const held = `${library.passages.length} passages of ${articles.length} article${articles.length === 1 ? '' : 's'}`
    await print(`${held}. Ask about them; help tells more, Ctrl+D ends.\n`)
    lines.prompt()
  }
  const asked = { times: 0, last: undefined as Answer | undefined, shown: 0 }
  for await (const line of lines) {
    const command = isTyped ? line.trim().toLowerCase() : ''
    if (/^(?:quit|exit|bye)$/.test(command)) break
    if (/^(?:help|\?)$/.test(command)) await print(`${HELP}\n\n`)
    else if (command === 'cite') await print(`${citationOf(asked.last, library)}\n\n`)
    else if (command === 'more') {
      await print(`${renderMore(asked.last, asked.shown, library, hasColour())}\n`)
      asked.shown += SHOWN
    } else if (line.trim() !== '') {
      asked.times++
      asked.last = answerQuestion(library, { question: line, limit: MOST_PASSAGES })
      asked.shown = SHOWN
      // Somebody who pipes questions in does not see them: each stands above its answer.
      const question = isTyped ? '' : `> ${visible(line.trim())}\n`
      await print(`${question}${renderAnswer(asked.last, library, hasColour())}\n`)
    }
    if (isTyped) lines.prompt()
  }
  lines.close()
  return asked.times
}

/** The first passage of `answer` as it is cited; says so where there is none. */
function citationOf(answer: Answer | undefined, library: Library): string {
  const id = answer?.passages[0]?.passage.id ?? ''
  const citation = cite(library, id, isoDay())
  return citation ? citation.text.split('\n').map(visible).join('\n') : 'There is no passage to cite. Ask something.'
}

/** Passages that "more" goes through. */
const MOST_PASSAGES = 20

/** What the last words of `typed` may become: names of outlets and speakers, as readline asks for them. */
function completions({ finders }: Library, typed: string): [string[], string] {
  for (const count of [-2, -1]) {
    const words = typed.split(' ').slice(count).join(' ')
    if (words.length < 2) continue
    const names = [
      ...finders.outlet.complete(words, MOST_COMPLETIONS),
      ...finders.speaker.complete(words, MOST_COMPLETIONS),
    ]
    const fitting = names.filter((name) => name.toLowerCase().startsWith(words.toLowerCase()))
    if (fitting.length > 0) return [[...new Set(fitting)], words]
  }
  return [[], typed]
}
