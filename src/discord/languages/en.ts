// The bot's own words in English.

import type { Language } from './language.ts'

const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`

const ARTICLE = {
  link: { description: 'The web address of the article: it is fetched and shown first' },
  file: { description: 'The article as a text file (UTF-8), one paragraph a line' },
  title: { description: 'Its headline' },
  publisher: { description: 'The outlet that published it' },
  byline: { description: 'Who wrote it, if known' },
  url: { description: 'Its web address, if known' },
  date: { description: 'Its date, if known: 2025-11-30' },
}

export const en: Language = {
  commands: {
    ask: {
      description: 'Ask about the dispute: passages of the reporting, word for word, with their sources',
      options: {
        question: { description: 'What do you want to know?' },
        outlet: { description: 'Only what this outlet reports, or these: with commas between them' },
        private: { description: 'Only you see the answer' },
      },
    },
    compare: {
      description: 'What each outlet reports on a topic, side by side',
      options: {
        topic: { description: 'What should the outlets be compared on?' },
        outlets: { description: 'Only these outlets: with commas between them' },
        private: { description: 'Only you see the answer' },
      },
    },
    who: {
      description: 'What a person or body says in the reporting, and who reported it',
      options: { name: { description: 'The person or body' }, private: { description: 'Only you see the answer' } },
    },
    timeline: {
      description: 'What was reported when on a topic, as far as the reporting dates it',
      options: {
        topic: { description: 'What should the timeline be about?' },
        private: { description: 'Only you see the answer' },
      },
    },
    watch: {
      description: 'Be told when new reporting speaks to something; your list, and how to stop',
      options: {
        topic: { description: 'What do you wait for? Leave it out to see what you watch' },
        here: { description: 'Tell this channel instead of you (moderators of this server)' },
      },
    },
    sources: {
      description: 'The outlets, articles and speakers of the corpus, and who quotes whom',
      options: { topic: { description: 'Draw who quotes whom on this alone' } },
    },
    about: { description: 'What this bot is, what it will not do, and your privacy' },
    findSources: {},
    corpus: {
      description: 'Keep the corpus (moderators)',
      subcommands: {
        status: { description: 'What answers now, since when, and what is to be mended' },
        check: { description: 'What a reload would change; changes nothing' },
        reload: {
          description: 'Read the corpus folder again; on any problem nothing changes',
          options: { spare: { description: 'Faulty files stay as they were, all others are read again' } },
        },
        add: { description: 'Add an article: attach a text file, or leave it out and type', options: { ...ARTICLE } },
        replace: {
          description: 'A new text for an article that was corrected',
          options: { article: { description: 'Which article?' }, ...ARTICLE },
        },
        remove: {
          description: 'Take an article out, into the trash',
          options: { article: { description: 'Which article?' } },
        },
        restore: {
          description: 'Bring an article back from the trash',
          options: { file: { description: 'What to bring back' } },
        },
        inbox: { description: 'Articles that feeds name: look at them, add or dismiss them' },
        gaps: { description: 'What people asked and the corpus could not answer' },
        reports: { description: 'What members reported as wrong' },
        review: { description: 'The whole corpus as one page to read through' },
      },
    },
  },

  answer: {
    aboutBot:
      'Ask me about the reporting that I hold. I answer with its own words, who said them and who reported them, and say so when it holds no answer.',
    topics: (titles) => `It is about: ${titles}.`,
    dated: (title, published, told) =>
      `${title}: ${published === undefined ? 'undated' : `published ${published}`}; ${told === '' ? 'its text tells no time' : `its text tells of ${told}`}`,
    canAnswer: 'It can answer, for example:',
    examples: {
      said: (name) => `What did ${name} say?`,
      reported: (name) => `What did ${name} report?`,
    },
    likely: 'This may answer it:',
    closest: 'No passage answers this outright. The closest:',
    noneFrom: (outlet) => `Nothing from ${outlet} on this in the corpus.`,
    nothing: 'The reporting holds no answer to this.',
    searched: (passages, articles) => `Searched: ${count(passages, 'passage')} of ${count(articles, 'article')}.`,
    covers: (outlets) => `The corpus holds reports by ${outlets}.`,
    speaking: (speakers) => `It tells what these said: ${speakers}.`,
    emptyQuestion: 'Type a question: a few words will do.',
    unknownOutlet: (name, known) =>
      `The corpus has no outlet “${name}”. It has: ${known}. Choose one from the list, or leave it out.`,
  },

  passage: {
    also: (publishers) => `In the same words: ${publishers}`,
    corrected: (day) => `This passage was corrected since, on ${day}: ask again for what the article says now.`,
    asCitedBy: (outlets, publisher) => `${outlets}, as cited by ${publisher}`,
    hedged: 'unconfirmed: the text itself says so',
    disputes: (outlets) => `Disputes a report by ${outlets}`,
    part: (outlet, words) => `${outlet} only for: ${words}`,
    speakers: (names) => `Speaker: ${names}`,
    place: (title, line) => `“${title}”, line ${line}`,
    position: (at, of) => `${at} of ${of}`,
    gone: 'The corpus has changed: this passage is no longer in it. Ask again to see what it holds now.',
  },

  buttons: {
    resolveSame: (n) => `Resolve all ${n} on this passage`,
    resolveAll: (n) => `Resolve all ${n}`,
    context: 'Context',
    proof: 'Why this source',
    share: 'Share',
    report: 'Report',
    further: 'Ask further',
    cite: 'Cite',
    open: 'Open page',
    same: (n) => `Same words: ${n}`,
    tellMe: 'Tell me when',
    confirm: 'Confirm',
    cancel: 'Cancel',
    look: 'Look and add',
    decline: 'Dismiss',
    dismissFeed: 'Dismiss all of this feed',
    dismiss: (number) => `Dismiss ${number}`,
    resolve: 'Resolve',
  },

  context: {
    head: 'The passage among its neighbours in the article:',
  },

  proof: {
    covers: (words) => `It covers: “${words}”`,
    head: 'Why this source',
    none: (publisher) => `The passage credits nobody: these are ${publisher}’s own words.`,
    chain: (chain) => `Provenance: ${chain}`,
    words: (source, cue) => `“${source}” … “${cue}”`,
  },

  share: {
    by: (member) => `Shared by ${member}`,
    already: 'This passage is shared already.',
    cannotPost: 'This cannot be posted here: you or the bot may not send messages in this channel.',
  },

  report: {
    tooMany: 'You have reported much today. Please tell a moderator yourself.',
    form: 'What is wrong with this passage?',
    goesWith: 'The question and a link to a public message go with it; your name does not.',
    word: 'A word to the moderators (optional)',
    thanks: 'Thank you. The moderators will look at it.',
    before: 'You have reported this passage already.',
    notKept: 'The report could not be kept. Please tell a moderator yourself.',
  },

  further: {
    form: 'Ask further',
    question: 'Your next question',
    keep: 'Kept from the answer above',
    keepHint: 'Drop what should not count. What your question says itself counts more.',
    topic: (words) => `Topic: ${words}`,
    outlet: (name) => `Outlet: ${name}`,
    speaker: (name) => `Speaker: ${name}`,
  },

  cite: {
    head: 'To cite this passage',
    markdown: 'As Markdown',
    files: 'BibTeX and CSL-JSON are attached.',
  },

  same: {
    head: 'The same words elsewhere',
    none: 'No other passage carries the same words now.',
    quotation: 'the same quotation',
    near: 'a quotation in nearly the same words',
    statement: 'the same statement',
    key: '**Bold**: only there. ~~Struck out~~: only in the passage that you came from. Nothing is judged.',
  },

  timeline: {
    head: (n) => `Timeline: ${count(n, 'entry', 'entries')}`,
    none: (topic) => `Nothing in the corpus speaks to this: ${topic}`,
    published: 'published',
    undated: 'undated: neither the article nor its words tell a day',
    open: 'Open a passage',
  },

  provenance: {
    title: 'Who is quoted by which outlet, read where',
    who: 'Who',
    outlet: 'Outlet',
    publisher: 'Read in',
    others: (n) => count(n, 'other'),
  },

  watch: {
    consent: (topic, day) =>
      `You will get a direct message when new reporting speaks to “${topic}”: one a day at most, until ${day}. For that the bot stores these words, your language and your user id, and nothing else of you. One press deletes it all.`,
    consentHere: (topic, day) =>
      `This channel will get a message when new reporting speaks to “${topic}”: one a day at most, until ${day}. For that the bot stores these words, the language and the channel’s id. Nobody is pinged.`,
    agree: 'Yes, tell me',
    kept: 'Noted. /watch shows and ends it.',
    head: (n) => `Waited for: ${count(n, 'topic')}`,
    until: (topic, day) => `“${topic}”, until ${day}`,
    none: 'You wait for nothing, and nothing of you is stored.',
    stop: (number) => `Stop ${number}`,
    stopAll: 'Delete all',
    stopThis: 'Stop this',
    stopped: 'Deleted.',
    tooMany: 'You wait for as many topics as can be kept. Stop one first: /watch',
    moderatorsOnly: 'Only members with Manage Server can have a channel told.',
    cannotPost: 'The bot may not send messages in this channel.',
    notKept: 'This could not be kept. Please tell a moderator.',
    found: (topic) => `New reporting speaks to “${topic}”:`,
  },

  compare: {
    agree: (n, of, outlets) => `${n} of ${of} outlets make the same statement here: ${outlets}.`,
    head: (topic) => `What each outlet reports on: ${topic}`,
    readOn: 'Read on in the article, by outlet:',
    none: (topic) => `No outlet in the corpus reports on this: ${topic}`,
  },

  who: {
    head: (speaker, passages) => `What **${speaker}** is reported to have said: ${count(passages, 'passage')}`,
    unknown: (name, known) => `Nobody called “${name}” speaks in the corpus. It holds words of: ${known}.`,
  },

  sources: {
    articles: 'Articles',
    outlets: 'Outlets',
    speakers: 'Speakers',
    passages: (n) => count(n, 'passage'),
    toArticle: 'Read an article',
    toOutlet: 'What an outlet reports',
  },

  about: {
    watches:
      'If you ask to be told of new reporting (/watch), your topics and your user id are kept until you stop it.',
    hears: 'It also reads messages that mention it or are sent to it alone.',
    text: `This bot answers questions about a news dispute with passages of the reporting, word for word, each with who said it, which outlet reported it and where it was read. It uses no language model: nothing it says is made up.
It judges no claim true or false, writes nothing of its own about the dispute, and says so when the reporting holds no answer.
Privacy: it sees only the commands and buttons you use. Nobody is ever pinged.`,
    version: (version) => `Version ${version}`,
    contact: (contact) => `Host: ${contact}`,
    gapsKept: 'Questions that the corpus could not answer are kept for the moderators, without who asked.',
    nothingKept: 'Questions are not stored.',
  },

  findSources: {
    answered: 'The reporting speaks to this:',
    related: 'The reporting comes close to this:',
    nothing: 'Nothing in the corpus speaks to this.',
    noText: 'This message has no text to look for.',
  },

  refusals: {
    loading: (progress) =>
      `The corpus is being loaded${progress ? `: ${progress.done} of ${progress.all} articles${progress.secondsLeft === undefined ? '' : `, about ${Math.ceil(progress.secondsLeft)} s left`}` : ''}. Ask again in a moment.`,
    storeGone: 'What is kept cannot be reached right now. Try this again in a minute.',
    corpusGone: 'The reporting cannot be reached right now. Ask again in a minute.',
    privateHere: 'Answers are private here: ask with /ask.',
    busy: 'Too many questions wait for an answer right now. Ask again in a minute.',
    tooLate: 'This took too long to open. Try again, or attach the text as a file.',
    tooSoon: (seconds) => `One question at a time: try again in ${count(seconds, 'second')}.`,
    moderatorsOnly:
      'Only moderators of the home server keep the corpus: members with Manage Server or a role the host has named.',
    failed: (reference) =>
      `That went wrong on our side. If it happens again, tell the host this reference: ${reference}`,
  },

  lists: {
    comma: ', ',
    andMore: (n) => `… and ${n} more.`,
  },

  corpus: {
    damaged: (files) => `Damaged data was set aside, everything else goes on: ${files}.`,
    holds: (articles, passages, outlets, speakers) =>
      `${count(articles, 'article')}, ${count(passages, 'passage')}, ${count(outlets, 'outlet')}, ${count(speakers, 'speaker')}`,
    loading: (done, all) => `Being loaded: ${done} of ${all} articles`,
    loaded: (since, revision, ms) => `Loaded ${since} in ${ms} ms, revision ${revision}`,
    watching: {
      shared: 'Several processes share this corpus: what any of them changes is loaded by all.',
      on: 'The folder is watched: changes are loaded by themselves.',
      poll: 'The folder is looked at every few seconds: changes are loaded by themselves.',
      off: 'The folder is not watched: changes wait for /corpus reload.',
    },
    noProblems: 'No problems.',
    problems: (n) => `${count(n, 'problem')} to mend:`,
    suggestions: (n) => `${count(n, 'suggestion')}:`,
    spared: (n) => `Other files have ${count(n, 'problem')} and stay as they were:`,
    wouldChange: 'A reload would change:',
    wouldNotReload: (n) => `But a reload would be refused until this is mended (${count(n, 'problem')}):`,
    noDifference: 'No article and no passage changed.',
    passagesChanged: (counts) => `Passages: ${counts} (+ added, ~ credited otherwise, − gone)`,
    reloaded: (passages, articles, ms) =>
      `Reloaded: ${count(passages, 'passage')} of ${count(articles, 'article')}, in ${ms} ms.`,
    notReloaded: (problems) =>
      `Nothing changed, the old corpus still answers. To mend (${count(problems, 'problem')}):`,
    reviewReady: 'The corpus as one page: save it, and open it in a browser.',
    reviewTooLarge: 'The page is too large to attach here: run npm run review where the bot runs.',
  },

  articles: {
    needsHead: 'Give at least title and publisher, or attach a file that states them in its head.',
    linksOff:
      'Nothing is fetched from the web here (LINKS=off). Save the page and attach it as a file, or paste its text.',
    notDrawn:
      'No article could be read out of this page. Copy its text into a file, one paragraph a line, and attach that.',
    fetching: {
      address: () => 'That is no web address that can be fetched. Write it whole, starting with https://.',
      port: (port) => `Pages are fetched from ports 80 and 443 only, not from ${port}.`,
      private: (host) => `${host} leads into a private network or to this machine: nothing is fetched from there.`,
      site: (host) =>
        `The host lets pages be fetched from certain sites only (LINK_SITES), and ${host} is none of them.`,
      'unknown host': (host) => `There is no site called ${host}. Check the address.`,
      redirects: () => 'The page leads from one address to the next without end. Save it in a browser and attach it.',
      slow: () => 'The site took too long. Try again later, or save the page in a browser and attach it.',
      large: () => 'The page is larger than an article can be. Copy its text into a file and attach that.',
      'not there': (status) => `The site has no page there (${status}). Check the address.`,
      refused: (status) => `The site refused to give the page (${status}). Save it in a browser and attach it.`,
      wait: (after) => `The site asks to wait${after === '' ? '' : ` (${after})`}. Try again later.`,
      broken: () => 'The site answered with something that is no page. Save it in a browser and attach it.',
      unreachable: () => 'The site could not be reached. Try again later.',
      robots: (host) =>
        `${host} asks robots not to read this page (robots.txt), and this bot is one. If you may quote it, save it in a browser and attach it.`,
      reserved: (host) =>
        `${host || 'The page'} reserves its texts from text and data mining, which is respected. If you may quote it, copy its text into a file and attach that.`,
      kind: (kind) => `There is no page at that address, but ${kind}.`,
    },
    warnings: {
      head: 'The page states another title, byline or date than before; they are taken over.',
      paid: 'The page says that it is not free to read: look whether the text is whole, and whether you may quote it.',
      language: 'The page is not in English: who said what is recognised in English only.',
      publisher: 'outlets.yaml does not list this publisher.',
      undated: 'The page states no date.',
    },
    notFetched: 'The attached file could not be fetched from Discord. Attach it again.',
    unknown: (name) => `The corpus has no article “${name}”. Choose one from the list.`,
    notInTrash: (name) => `There is no “${name}” in the trash. Choose from the list.`,
    form: 'An article for the corpus',
    fields: {
      title: 'Title',
      publisher: 'Publisher (the outlet)',
      url: 'Web address, if known',
      published: 'Date, if known: 2025-11-30',
      text: 'Text, one paragraph a line, word for word',
      file: 'New text as a file (too long to type)',
    },
  },

  drafts: {
    questions: {
      add: (title, file) => `Add “${title}” as ${file}?`,
      replace: (title, file) => `Replace ${file} with this text of “${title}”?`,
      remove: (title, file) => `Remove “${title}” (${file})? It goes to the trash and can be restored.`,
    },
    kept: (kept, of) => `${kept} of ${count(of, 'paragraph')} kept. A button keeps a paragraph or leaves it out:`,
    similar: (title, publisher, shared, of, beyond) =>
      `Nearly the same as “${title}” (${publisher}): ${shared} of ${of} paragraphs stand there too${beyond > 0 ? `, and ${beyond} more` : ''}.`,
    onlyHere: 'not in that article',
    reasons: {
      changed: 'changed on the page',
      former: 'no longer on the page',
      new: 'new on the page',
      outside: 'outside the article',
      heading: 'a heading',
      title: 'the title again',
      caption: 'a caption',
      links: 'links only',
      paywall: 'a notice for subscribers',
      cut: 'no end of a sentence: is it whole?',
      boilerplate: 'no reporting, by its form',
    },
    notPossible: 'This cannot be done as it is; nothing changed. To mend:',
    gone: 'This is settled already, or older than a week. Nothing changed now.',
    cancelled: 'Cancelled. Nothing changed.',
    done: (file) => `Done: ${file}`,
    conflict: (file) =>
      `${file || 'The article'} has changed or gone meanwhile. Nothing was written; start again from what is there now.`,
    notWritten:
      'This could not be written: the host must check the corpus and data folders, or the database (the log says more). Nothing changed.',
    writtenOnly: 'It was written; it is answered from as soon as the database can be reached again.',
    unknown:
      'The connection was lost at the very end: nobody can tell yet whether this was carried out. Press Confirm again; where it was, it is settled already.',
  },

  inbox: {
    noFeeds: 'No feed is followed: write their addresses into feeds.yaml (under feeds:, - url: https://…).',
    none: (feeds) => `Nothing is proposed right now. Followed: ${count(feeds, 'feed')}.`,
    place: (at, of) => `Proposed: ${at} of ${of}. Nothing is added before you have looked at it and confirmed.`,
    gone: (title, status) => `The page of “${title}” is gone (${status}); the article stays as it is.`,
    corrected: 'Corrected:',
    asItWas: 'The page reads again as the article does, or is another one. Nothing is proposed.',
    arrived: (n) => `${count(n, 'article')} newly proposed: /corpus inbox`,
  },

  gaps: {
    head: 'Asked, and not answered by the corpus',
    off: 'Gaps are not kept here: the host can set GAPS=on.',
    none: 'No question is waiting for an answer.',
    asked: (times, day) => `asked ${count(times, 'time')}, last on ${day}`,
    verdicts: { related: 'only close passages', nothing: 'no passage' },
  },

  reports: {
    none: 'No report is open.',
    head: (day, at, of) => `Reported on ${day} (${at} of ${of})`,
  },

  audit: {
    actions: {
      add: 'added',
      replace: 'replaced',
      remove: 'removed',
      restore: 'restored',
      reload: 'reloaded the corpus',
      decline: 'declined',
      dismiss: 'dismissed a gap',
      resolve: 'resolved a report on',
    },
    line: (who, action, subject) => `**${who}** ${action}: ${subject}`,
  },
}
