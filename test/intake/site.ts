// Pages after the shapes of real ones, all of an invented dispute, each with the paragraphs that are its article's.

/** A page of the local site. */
export interface SitePage {
  readonly path: string
  readonly html: string
  /** The article's paragraphs, letter for letter, in order. */
  readonly paragraphs: readonly string[]
  /** What its head has to say. */
  readonly head?: {
    readonly title?: string
    readonly publisher?: string
    readonly byline?: string
    readonly published?: string
  }
  readonly type?: string
}

const SAYERS = [
  'Mayor Ann Roe',
  'Harbour master Tom Hale',
  'Union leader Bo Lund',
  'Analyst Mia Cole',
  'Captain Jo Park',
]
const DEEDS = [
  'said the crane at Port Vale would not be used again before the board had looked at every bolt of it',
  'told the Evening Star that the dockers had warned of the rust for years and had been sent away each time',
  'called the report of the harbour board incomplete, and asked for the letters of last winter to be published',
  'denied that the terminal had been built too close to the old wall, which fell when the tide was at its highest',
  'described how the night shift had heard the cable break and run for the gate before the lights went out',
  'added that nobody at the company had answered the three letters that the families sent in November',
  'warned that ships would go to other ports if the quay stayed closed through the spring and the summer',
]

/** The paragraph of that number: each is another one, of one or two sentences. */
export function paragraph(number: number): string {
  const who = SAYERS[number % SAYERS.length]
  const deed = DEEDS[number % DEEDS.length]
  const more =
    number % 3 === 0 ? ` It was the ${number + 1}th such hearing since the accident, and the hall was full.` : ''
  return `${who} ${deed}, on day ${number + 1} of the hearings.${more}`
}

const some = (from: number, count: number): string[] => Array.from({ length: count }, (_, at) => paragraph(from + at))
const asParagraphs = (texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join('\n')

const MENU = `<nav><ul>${['World', 'Harbour', 'Sport', 'Weather', 'Opinion'].map((name) => `<li><a href="/${name}">${name}</a></li>`).join('')}</ul></nav>`
const FOOTER =
  '<footer><p>Copyright The Bugle. All rights reserved. <a href="/terms">Terms</a> <a href="/privacy">Privacy</a></p><p>Sign up for our newsletter</p></footer>'
const MOST_READ = `<aside class="most-read"><h3>Most read</h3><ol>${['Tides rise again at Port Vale', 'Ferry timetable changes on Monday', 'The best fish of the quay'].map((title) => `<li><a href="/x">${title}</a></li>`).join('')}</ol></aside>`
const COOKIES =
  '<div class="cookie-banner" role="dialog"><p>We and our 312 partners use cookies to store and access information on your device.</p><button>Accept all</button></div>'

interface Shape {
  readonly title?: string
  readonly head?: string
  readonly lang?: string
}

const shell = (main: string, { title = 'Hearings on the crane go on', head = '', lang = 'en' }: Shape = {}): string =>
  `<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><title>${title} | The Bugle</title>${head}</head>
<body>${COOKIES}<header><a href="/">The Bugle</a>${MENU}</header>
${main}
${MOST_READ}${FOOTER}</body></html>`

const jsonLd = (data: object): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`

const plain = some(0, 8)
const live = some(10, 9)
const stub = some(20, 2)
const gallery = some(25, 4)
const table = some(30, 6)
const amp = some(40, 7)
const japanese = [
  '港のクレーンが倒れた事故について、市長は月曜日、原因の調査が終わるまで使用を認めないと述べた。',
  '港湾局によると、クレーンは三十年前に建てられ、去年の検査では問題がなかったという。',
  '組合の代表は「何年も前から錆を訴えてきたが、聞き入れられなかった」と話した。',
  '会社側はコメントを控えている。',
]
const entities = some(50, 6)
const lazy = some(60, 6)
const quoted = some(70, 3)
const related = some(80, 7)
const scrolled = some(90, 6)
const corrected = some(100, 6)
const lists = some(110, 4)
const divs = some(120, 7)
const headed = some(130, 6)
const credit = some(140, 5)
const share = some(150, 6)
const pulled = some(160, 6)
const embed = some(170, 5)
const spans = some(180, 5)
const letter = some(190, 6)
const brief = some(200, 3)
const paged = some(210, 6)
const tags = some(220, 5)
const wire = some(230, 7)
const comments = some(240, 6)
const advert = some(250, 6)
const bare = some(260, 6)
const headless = some(270, 5)

export const SITE: readonly SitePage[] = [
  {
    path: '/plain',
    html: shell(`<main><article><h1>Hearings on the crane go on</h1>${asParagraphs(plain)}</article></main>`, {
      head: '<meta property="og:site_name" content="The Bugle"><meta property="article:published_time" content="2025-11-30T09:15:00Z"><meta name="author" content="Ann Writer">',
    }),
    paragraphs: plain,
    head: {
      title: 'Hearings on the crane go on',
      publisher: 'The Bugle',
      byline: 'Ann Writer',
      published: '2025-11-30T09:15:00Z',
    },
  },
  {
    path: '/live',
    html: shell(
      `<main><article><h1>Crane hearings: live</h1>${live.map((text, at) => `<section class="post" id="post-${at}"><h2>${10 + at}:0${at % 6}</h2><div class="byline">By <a href="/staff">Ann Writer</a></div><p>${text}</p><div class="share"><a href="/s">Share</a> <a href="/c">Copy link</a></div></section>`).join('')}</article></main>`,
      {
        head: jsonLd({
          '@type': 'LiveBlogPosting',
          headline: 'Crane hearings: live',
          publisher: { name: 'The Bugle' },
          datePublished: '2025-12-01',
        }),
      },
    ),
    paragraphs: live,
    head: { title: 'Crane hearings: live', publisher: 'The Bugle', published: '2025-12-01' },
  },
  {
    path: '/paywall',
    html: shell(
      `<main><article><h1>What the letters say</h1>${asParagraphs(stub)}<div class="gate"><p>This article is for subscribers only. Subscribe now to continue reading.</p><p>Already a subscriber? Sign in to read the whole story.</p><a href="/buy">See our offers</a></div></article></main>`,
      {
        head: jsonLd({
          '@type': 'NewsArticle',
          headline: 'What the letters say',
          isAccessibleForFree: false,
          publisher: { name: 'The Bugle' },
        }),
      },
    ),
    paragraphs: stub,
  },
  {
    path: '/gallery',
    html: shell(
      `<main><article><h1>The quay in pictures</h1>${gallery.map((text, at) => `<figure><img src="/p${at}.jpg" alt="A picture of the quay"><figcaption>The quay seen from pier ${at + 1}. Photo: Ann Roe</figcaption></figure><p>${text}</p>`).join('')}</article></main>`,
    ),
    paragraphs: gallery,
  },
  {
    path: '/table',
    html: `<html><head><title>The Bugle - Hearings</title></head><body bgcolor="#ffffff"><table width="100%"><tr><td width="150" valign="top"><a href="/">Home</a><br><a href="/w">World</a><br><a href="/s">Sport</a></td><td><font size="5"><b>Hearings on the crane</b></font><br><br>${table.join('<br><br>')}<br><br><a href="/archive">Archive</a></td></tr></table></body></html>`,
    paragraphs: table,
  },
  {
    path: '/amp',
    html: `<!doctype html><html ⚡ lang="en"><head><meta charset="utf-8"><title>Crane</title><link rel="canonical" href="https://bugle.example/crane"><style amp-boilerplate>body{visibility:hidden}</style></head><body><amp-sidebar id="s"><ul><li><a href="/">Home</a></li></ul></amp-sidebar><main><h1>Crane</h1><amp-img src="/a.jpg" width="2" height="1"></amp-img>${asParagraphs(amp)}<amp-ad type="x"><p>Advertisement</p></amp-ad></main></body></html>`,
    paragraphs: amp,
  },
  {
    path: '/japanese',
    html: shell(`<main><article><h1>港のクレーン</h1>${asParagraphs(japanese)}</article></main>`, {
      lang: 'ja',
      title: '港のクレーン',
    }),
    paragraphs: japanese,
  },
  {
    path: '/entities',
    html: shell(
      `<main><article><h1>Roe &amp; Hale meet</h1>${asParagraphs(entities.map((text) => text.replace('the', '&#116;he').replace(', on', '&#44; on')))}<p>&ldquo;It fell,&rdquo; she said &mdash; twice.</p></article></main>`,
      { head: '<meta property="og:title" content="Roe &amp;amp; Hale meet">' },
    ),
    paragraphs: [...entities, '“It fell,” she said — twice.'],
    head: { title: 'Roe & Hale meet' },
  },
  {
    path: '/lazy',
    html: shell(
      `<main><article><h1>Lazy</h1>${lazy.map((text, at) => `<p>${text}</p>${at % 2 ? `<div class="lazy-image"><img data-src="/x${at}.jpg" src="data:image/gif;base64,R0lGOD"><noscript><img src="/x${at}.jpg"></noscript></div>` : ''}`).join('')}</article></main>`,
    ),
    paragraphs: lazy,
  },
  {
    path: '/quotes',
    html: shell(
      `<main><article><h1>Quotes</h1><p>${quoted[0]}</p><blockquote><p>“We told them about the rust, and they sent us home,” the letter says.</p></blockquote><p>${quoted[1]}</p><blockquote>“Nobody answered.”</blockquote><p>${quoted[2]}</p></article></main>`,
    ),
    paragraphs: [
      quoted[0] ?? '',
      '“We told them about the rust, and they sent us home,” the letter says.',
      quoted[1] ?? '',
      '“Nobody answered.”',
      quoted[2] ?? '',
    ],
  },
  {
    path: '/related',
    html: shell(
      `<main><article><h1>Related in the middle</h1>${asParagraphs(related.slice(0, 3))}<div class="related-content"><h3>Related</h3><ul><li><a href="/1">Tides rise at Port Vale for the third time this year</a></li><li><a href="/2">What the harbour board knew, and when</a></li></ul></div><p><strong>READ MORE: <a href="/3">Families of the dockers go to court</a></strong></p>${asParagraphs(related.slice(3))}</article></main>`,
    ),
    paragraphs: related,
  },
  {
    path: '/scroll',
    html: shell(
      `<main><article id="first"><h1>The first story</h1>${asParagraphs(scrolled)}</article><div class="next-story" data-infinite><h2><a href="/next">Next: ferries are late</a></h2><p class="teaser">The ferries to the islands were late again on Monday. <a href="/next">Read on</a></p></div></main>`,
    ),
    paragraphs: scrolled,
  },
  {
    path: '/correction',
    html: shell(
      `<main><article><h1>Corrected</h1>${asParagraphs(corrected)}<p class="correction">Correction: An earlier version of this article gave the wrong name of the pier.</p></article></main>`,
    ),
    paragraphs: [...corrected, 'Correction: An earlier version of this article gave the wrong name of the pier.'],
  },
  {
    path: '/lists',
    html: shell(
      `<main><article><h1>What we know</h1>${asParagraphs(lists.slice(0, 2))}<ul><li>The crane was thirty years old, the board said on Monday.</li><li>Two dockers were hurt, and nobody was killed, police said.</li></ul>${asParagraphs(lists.slice(2))}</article></main>`,
    ),
    paragraphs: [
      ...lists.slice(0, 2),
      'The crane was thirty years old, the board said on Monday.',
      'Two dockers were hurt, and nobody was killed, police said.',
      ...lists.slice(2),
    ],
  },
  {
    path: '/divs',
    html: shell(
      `<div class="story"><div class="hd">Only divs</div><div class="body">${divs.map((text) => `<div class="par">${text}</div>`).join('')}</div></div>`,
    ),
    paragraphs: divs,
  },
  {
    path: '/headings',
    html: shell(
      `<main><article><h1>With headings</h1>${asParagraphs(headed.slice(0, 2))}<h2>What the board says</h2>${asParagraphs(headed.slice(2, 4))}<h2>What comes next</h2>${asParagraphs(headed.slice(4))}</article></main>`,
    ),
    paragraphs: headed,
  },
  {
    path: '/byline',
    html: shell(
      `<main><article><h1>Credits</h1><p class="byline">By Ann Writer and Tom Author</p><p class="date">30 November 2025</p><p>Image copyright Argus Image caption The mayor leaves the harbour</p>${asParagraphs(credit)}<p>Photo: Ann Roe</p></article></main>`,
    ),
    paragraphs: credit,
  },
  {
    path: '/share',
    html: shell(
      `<main><article><h1>Share</h1><ul class="share-tools"><li><a href="#">Facebook</a></li><li><a href="#">Email</a></li><li><a href="#">Copy link</a></li></ul>${asParagraphs(share)}<p><a href="/a">Crane</a>, <a href="/b">Harbour</a>, <a href="/c">Port Vale</a></p></article></main>`,
    ),
    paragraphs: share,
  },
  {
    path: '/pull-quote',
    html: shell(
      `<main><article><h1>Pulled</h1>${asParagraphs(pulled.slice(0, 3))}<aside class="pullquote"><p>They had been sent away each time</p></aside>${asParagraphs(pulled.slice(3))}</article></main>`,
    ),
    paragraphs: pulled,
  },
  {
    path: '/embed',
    html: shell(
      `<main><article><h1>Embedded</h1>${asParagraphs(embed.slice(0, 2))}<div class="video"><iframe src="https://video.example/1"></iframe></div><script>document.write('<p>written by a script, and no part of the page</p>')</script>${asParagraphs(embed.slice(2))}<style>.x{content:"style"}</style></article></main>`,
    ),
    paragraphs: embed,
  },
  {
    path: '/spans',
    html: shell(
      `<main><article><h1>Spans</h1>${spans.map((text) => `<p><span>${text.slice(0, 20)}</span><em>${text.slice(20, 40)}</em><a href="/x">${text.slice(40, 48)}</a>${text.slice(48)}</p>`).join('\n')}</article></main>`,
    ),
    paragraphs: spans,
  },
  {
    path: '/latin1',
    html: `<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1252"><title>Café</title></head><body><div id="content"><h1>Café</h1>${asParagraphs(letter)}<p>The café of the quay stays open, its owner René said on Monday.</p></div></body></html>`,
    paragraphs: [...letter, 'The café of the quay stays open, its owner René said on Monday.'],
  },
  {
    path: '/brief',
    html: shell(`<main><article><h1>In brief</h1>${asParagraphs(brief)}</article></main>`),
    paragraphs: brief,
  },
  {
    path: '/paged',
    html: shell(
      `<main><article><h1>In pages</h1>${asParagraphs(paged)}<nav class="pagination"><a href="?page=1">1</a> <a href="?page=2">2</a> <a href="?page=2">Next page</a></nav></article></main>`,
    ),
    paragraphs: paged,
  },
  {
    path: '/tags',
    html: shell(
      `<main><article><h1>Tags</h1>${asParagraphs(tags)}<div class="tags"><span>Topics:</span> <a href="/t/1">Crane</a> <a href="/t/2">Harbour</a></div><div class="author-bio"><p>Ann Writer covers the harbour for The Bugle.</p></div></article></main>`,
    ),
    paragraphs: tags,
  },
  {
    path: '/wire',
    html: shell(
      `<main><article><h1>From the wire</h1><p>PORT VALE (Argus) — ${wire[0]}</p>${asParagraphs(wire.slice(1))}</article></main>`,
    ),
    paragraphs: [`PORT VALE (Argus) — ${wire[0]}`, ...wire.slice(1)],
  },
  {
    path: '/comments',
    html: shell(
      `<main><article><h1>Comments</h1>${asParagraphs(comments)}</article><section id="comments" class="comments"><h2>Comments (2)</h2><div class="comment"><p>I worked on that crane for ten years and never saw any rust on it at all.</p></div><div class="comment"><p>First!</p></div></section></main>`,
    ),
    paragraphs: comments,
  },
  {
    path: '/advert',
    html: shell(
      `<main><article><h1>Adverts</h1>${advert.map((text, at) => `<p>${text}</p>${at === 2 ? '<div class="ad-slot"><span>Advertisement</span></div>' : ''}`).join('')}<p hidden>A paragraph that nobody sees, since it is hidden.</p></article></main>`,
    ),
    paragraphs: advert,
  },
  {
    path: '/bare',
    html: `<title>No tags</title><h1>No tags</h1>${bare.map((text) => `<p>${text}`).join('')}`,
    paragraphs: bare,
    head: { title: 'No tags' },
  },
  {
    path: '/headless',
    html: `<!doctype html><html lang="en"><title>No head</title><body><article><h1>No head</h1>${asParagraphs(headless)}</article></body></html>`,
    paragraphs: headless,
    head: { title: 'No head' },
  },
]
