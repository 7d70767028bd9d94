// The proof sheet: an article's passages with the outlet and the speakers found, and the words that prove them marked.

import { styleText } from 'node:util'
import { answerable, type Passage } from '../attribution/passage.ts'
import { type ProofMark, proofMarks } from '../attribution/proof.ts'
import type { Article } from '../corpus/article.ts'
import { describeProblem, type Problem } from '../corpus/problem.ts'
import { provenance, visible } from './render-answer.ts'

/** One article of the sheet. Without colour, sources stand in ‹ › and cues in « ». */
export function renderArticle(article: Article, passages: readonly Passage[], colour: boolean): string {
  const { length: count } = answerable(passages)
  const head = `${visible(article.title)}\n${article.file} · ${visible(article.publisher)} · ${count} passage${count === 1 ? '' : 's'}`
  const shown = passages.map((passage) => {
    const rules = [...new Set(passage.attributions.map(({ rule }) => rule))].join(', ')
    const place = String(article.bodyLine + passage.paragraph).padStart(5)
    const proof = rules ? dim(`  [${rules}]`, colour) : ''
    const source = passage.boilerplate === undefined ? provenance(passage) : 'kept out of answers: no reporting'
    return `${dim(place, colour)}  ${source}${proof}\n       ${marked(passage, article.body, colour)}`
  })
  return `${colour ? styleText('bold', head, { validateStream: false }) : head}\n\n${shown.join('\n\n')}\n`
}

/** Problems and suggestions, one a line. */
export const renderFindings = (problems: readonly Problem[], suggestions: readonly Problem[]): string =>
  [
    ...problems.map((problem) => `problem     ${describeProblem(problem)}\n`),
    ...suggestions.map((suggestion) => `suggestion  ${describeProblem(suggestion)}\n`),
  ].join('')

const dim = (text: string, colour: boolean): string =>
  colour ? styleText('dim', text, { validateStream: false }) : text

function marked(passage: Passage, body: string, colour: boolean): string {
  let text = ''
  let from = passage.start
  for (const mark of proofMarks(passage)) {
    text += visible(body.slice(from, mark.start)) + paint(mark, visible(body.slice(mark.start, mark.end)), colour)
    from = mark.end
  }
  return text + visible(body.slice(from, passage.end))
}

function paint({ kind }: ProofMark, words: string, colour: boolean): string {
  if (!colour) return kind === 'source' ? `‹${words}›` : `«${words}»`
  return styleText(kind === 'source' ? 'cyan' : ['yellow', 'underline'], words, { validateStream: false })
}
