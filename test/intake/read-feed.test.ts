// What feeds name: in every form of feed, and nothing of what is none.

import { describe, expect, it } from 'vitest'
import { canonicalAddress, readFeed } from '../../src/intake/read-feed.ts'

const RSS = `<?xml version="1.0"?><rss version="2.0"><channel><title>The Bugle</title><link>https://bugle.example</link>
<item><title>Crane &amp; quay</title><link>https://bugle.example/crane?utm_source=rss</link><pubDate>Sun, 30 Nov 2025 09:15:00 GMT</pubDate><description>&lt;p&gt;The crane fell.&lt;/p&gt;</description></item>
<item><title>No link</title></item>
<item><title>Not the web</title><link>javascript:alert(1)</link></item>
</channel></rss>`
const ATOM = `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>The Bugle</title><id>x</id><updated>2025-11-30T00:00:00Z</updated>
<entry><title>Crane</title><id>tag:bugle.example,2025:1</id><link rel="self" href="https://bugle.example/self"/><link rel="alternate" href="https://bugle.example/crane"/><updated>2025-11-30T09:15:00Z</updated><summary>It fell.</summary></entry></feed>`
const RDF = `<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel rdf:about="https://bugle.example"><title>The Bugle</title><link>https://bugle.example</link><description>d</description></channel><item rdf:about="https://bugle.example/crane"><title>Crane</title><link>https://bugle.example/crane</link></item></rdf:RDF>`
const JSON_FEED = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'The Bugle',
  items: [
    {
      id: '1',
      url: 'https://bugle.example/crane',
      title: 'Crane',
      date_published: '2025-11-30T09:15:00Z',
      content_text: 'It fell.',
    },
  ],
})

describe('a feed', () => {
  it.each([
    [
      'RSS',
      RSS,
      {
        url: 'https://bugle.example/crane?utm_source=rss',
        title: 'Crane & quay',
        published: '2025-11-30',
        summary: 'The crane fell.',
      },
    ],
    [
      'Atom',
      ATOM,
      { url: 'https://bugle.example/crane', title: 'Crane', published: '2025-11-30', summary: 'It fell.' },
    ],
    ['RDF', RDF, { url: 'https://bugle.example/crane', title: 'Crane' }],
    [
      'JSON Feed',
      JSON_FEED,
      { url: 'https://bugle.example/crane', title: 'Crane', published: '2025-11-30', summary: 'It fell.' },
    ],
  ])('%s', (_, text, item) => {
    expect(readFeed(text)).toHaveLength(1)
    expect(readFeed(text)[0]).toMatchObject(item)
  })

  it('of 10,000 items is read as far as its newest', () => {
    const items = Array.from(
      { length: 10_000 },
      (_, at) => `<item><title>T${at}</title><link>https://bugle.example/${at}</link></item>`,
    )
    const read = readFeed(
      `<rss version="2.0"><channel><title>x</title><link>https://bugle.example</link>${items.join('')}</channel></rss>`,
    )
    expect(read).toHaveLength(500)
    expect(read[0]?.url).toBe('https://bugle.example/0')
  })

  it.each([
    ['a document type', '<!DOCTYPE lolz [<!ENTITY lol "lol">]><rss version="2.0"><channel/></rss>'],
    ['a page', '<!doctype html><p>no feed</p>'],
    ['nothing', ''],
    ['other JSON', '{"a":1}'],
  ])('%s is none', (_, text) => {
    const read = (): unknown => readFeed(text)
    let items: unknown = []
    try {
      items = read()
    } catch (error) {
      expect(error).toBeInstanceOf(Error)
    }
    expect(items).toEqual([])
  })
})

it.each([
  ['https://bugle.example/crane?utm_source=rss&id=7#top', 'https://bugle.example/crane?id=7'],
  ['https://bugle.example/crane/', 'https://bugle.example/crane'],
  ['https://bugle.example/crane?ref=home', 'https://bugle.example/crane'],
])('%s is one address with %s', (address, canonical) => {
  expect(canonicalAddress(address)).toBe(canonical)
})
