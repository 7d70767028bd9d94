// The bot's own words in English. Passages are never translated.

import type { Language } from './language.ts'

const count = (n: number, one: string): string => `${n} ${n === 1 ? one : `${one}s`}`

export const en: Language = {
  askDescription: 'Ask about the dispute: passages of the reporting, word for word, with their sources',
  askQuestion: 'What do you want to know?',
  askOutlet: 'Only what this outlet reports',
  askPrivate: 'Only you see the answer',
  corpusDescription: 'Keep the corpus (moderators)',
  corpusReload: 'Read the corpus folder again; on any problem nothing changes',

  closest: 'No passage answers this outright. The closest:',
  noneFrom: (outlet) => `Nothing from ${outlet} on this in the corpus.`,
  nothing: 'The reporting holds no answer to this.',
  searched: (passages, articles) => `Searched: ${count(passages, 'passage')} of ${count(articles, 'article')}.`,
  covers: (outlets) => `The corpus holds reports by ${outlets}.`,
  speaking: (speakers) => `Words of: ${speakers}.`,
  asCitedBy: (outlets, publisher) => `${outlets}, as cited by ${publisher}`,
  hedged: 'unconfirmed: the text itself says so',
  speakers: (names) => `Speaker: ${names}`,
  place: (title, paragraph) => `“${title}”, line ${paragraph}`,

  unknownOutlet: (name, known) =>
    `The corpus has no outlet “${name}”. It has: ${known}. Choose one from the list, or leave it out.`,
  emptyQuestion: 'Type a question: a few words will do.',
  moderatorsOnly:
    'Only moderators of the home server keep the corpus: members with Manage Server or a role the host has named.',
  reloaded: (passages, articles, ms) =>
    `Reloaded: ${count(passages, 'passage')} of ${count(articles, 'article')}, in ${ms} ms.`,
  notReloaded: (problems) => `Nothing changed, the old corpus still answers. To mend (${count(problems, 'problem')}):`,
  andMore: (n) => `… and ${n} more.`,
  failed: (reference) => `That went wrong on our side. If it happens again, tell the host this reference: ${reference}`,
}
