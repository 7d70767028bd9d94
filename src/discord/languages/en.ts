// The bot's own words in English.

import type { Language } from './language.ts'

const count = (n: number, one: string): string => `${n} ${n === 1 ? one : `${one}s`}`

export const en: Language = {
  ask: {
    name: 'ask',
    description: 'Ask about the dispute: passages of the reporting, word for word, with their sources',
  },
  question: { name: 'question', description: 'What do you want to know?' },
  outlet: { name: 'outlet', description: 'Only what this outlet reports' },
  private: { name: 'private', description: 'Only you see the answer' },
  compare: { name: 'compare', description: 'What each outlet reports on a topic, side by side' },
  topic: { name: 'topic', description: 'What should the outlets be compared on?' },
  who: { name: 'who', description: 'What a person or body says in the reporting, and who reported it' },
  speaker: { name: 'name', description: 'The person or body' },
  sources: { name: 'sources', description: 'The outlets, articles and speakers of the corpus' },
  about: { name: 'about', description: 'What this bot is, what it will not do, and your privacy' },
  corpus: { name: 'corpus', description: 'Keep the corpus (moderators)' },
  reload: { name: 'reload', description: 'Read the corpus folder again; on any problem nothing changes' },
  findSources: 'Find sources',

  closest: 'No passage answers this outright. The closest:',
  noneFrom: (outlet) => `Nothing from ${outlet} on this in the corpus.`,
  nothing: 'The reporting holds no answer to this.',
  searched: (passages, articles) => `Searched: ${count(passages, 'passage')} of ${count(articles, 'article')}.`,
  covers: (outlets) => `The corpus holds reports by ${outlets}.`,
  speaking: (speakers) => `Words of: ${speakers}.`,
  asCitedBy: (outlets, publisher) => `${outlets}, as cited by ${publisher}`,
  hedged: 'unconfirmed: the text itself says so',
  speakers: (names) => `Speaker: ${names}`,
  place: (title, line) => `“${title}”, line ${line}`,
  position: (at, of) => `${at} of ${of}`,

  context: 'Context',
  proof: 'Why this source',
  share: 'Share',
  sharedBy: (member) => `Shared by ${member}`,
  report: 'Report',
  reportHead: 'What is wrong with this passage?',
  reportWord: 'A word to the moderators (optional)',
  reported: 'Thank you. The moderators will look at it.',
  reportedBefore: 'You have reported this passage already.',
  notReported: 'The report could not be kept. Please tell a moderator yourself.',
  gone: 'The corpus has changed: this passage is no longer in it. Ask again to see what it holds now.',
  cannotPost: 'This cannot be posted here: you or the bot may not send messages in this channel.',
  contextHead: 'The passage among its neighbours in the article:',
  proofHead: 'Why this source',
  noProof: (publisher) => `The passage credits nobody: these are ${publisher}’s own words.`,
  chain: (chain) => `Provenance: ${chain}`,
  says: (source, cue) => `“${source}” … “${cue}”`,

  comparison: (topic) => `What each outlet reports on: ${topic}`,
  readOn: 'Read on in the article, by outlet:',
  nobodyOn: (topic) => `No outlet in the corpus reports on this: ${topic}`,
  wordsOf: (speaker, passages) => `Words of **${speaker}**: ${count(passages, 'passage')}`,
  unknownSpeaker: (name, known) => `Nobody called “${name}” speaks in the corpus. It holds words of: ${known}.`,
  articles: 'Articles',
  outlets: 'Outlets',
  people: 'Speakers',
  passages: (n) => count(n, 'passage'),
  aboutText: `This bot answers questions about a news dispute with passages of the reporting, word for word, each with who said it, which outlet reported it and where it was read. It uses no language model: nothing it says is made up.
It judges no claim true or false, writes nothing of its own about the dispute, and says so when the reporting holds no answer.
Privacy: it sees only the commands and buttons you use. Your questions are not stored, and nobody is ever pinged.`,
  version: (version) => `Version ${version}`,
  contact: (contact) => `Host: ${contact}`,
  speaksToThis: 'The reporting speaks to this:',
  closeToThis: 'The reporting comes close to this:',
  nothingOnThis: 'Nothing in the corpus speaks to this.',
  noTextHere: 'This message has no text to look for.',

  unknownOutlet: (name, known) =>
    `The corpus has no outlet “${name}”. It has: ${known}. Choose one from the list, or leave it out.`,
  emptyQuestion: 'Type a question: a few words will do.',
  tooSoon: (seconds) => `One question at a time: try again in ${count(seconds, 'second')}.`,
  moderatorsOnly:
    'Only moderators of the home server keep the corpus: members with Manage Server or a role the host has named.',
  reloaded: (passages, articles, ms) =>
    `Reloaded: ${count(passages, 'passage')} of ${count(articles, 'article')}, in ${ms} ms.`,
  notReloaded: (problems) => `Nothing changed, the old corpus still answers. To mend (${count(problems, 'problem')}):`,
  andMore: (n) => `… and ${n} more.`,
  failed: (reference) => `That went wrong on our side. If it happens again, tell the host this reference: ${reference}`,
}
