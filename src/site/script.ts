// The one script of the reading site: searches the index that stands in the page, and shows what it finds.

export const SCRIPT = `
'use strict'
const data = JSON.parse(document.getElementById('data').textContent)
const index = MiniSearch.loadJS(data.index, data.options)
const form = document.getElementById('search')
const results = document.getElementById('results')
const status = document.getElementById('found')
const element = (name, text, attributes = {}) => {
  const made = document.createElement(name)
  if (text) made.textContent = text
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value)
  return made
}
// A text of the corpus has a language and a direction of its own.
const theirs = { lang: '', dir: 'auto' }
const show = (passage) => {
  const item = element('li')
  item.append(element('blockquote', passage.text, theirs))
  const from = element('p', '', { class: 'credit' })
  from.append(element('strong', passage.credit), ' · ', element('a', passage.title, { ...theirs, href: passage.page }))
  if (passage.link) from.append(' · ', element('a', 'at the publisher', { href: passage.link, rel: 'noreferrer noopener' }))
  item.append(from)
  return item
}
const search = (words) => {
  const found = words.trim() === '' ? [] : index.search(words, { prefix: true, fuzzy: 0.2 }).slice(0, 50)
  results.replaceChildren(...found.map(({ id }) => show(data.passages[id])))
  status.textContent = words.trim() === '' ? '' : found.length === 0 ? 'Nothing found.' : found.length + (found.length === 1 ? ' passage' : ' passages')
}
form.addEventListener('submit', (event) => {
  event.preventDefault()
  search(form.elements.words.value)
  history.replaceState(null, '', '#' + encodeURIComponent(form.elements.words.value))
})
form.elements.words.addEventListener('input', () => search(form.elements.words.value))
if (location.hash.length > 1) {
  form.elements.words.value = decodeURIComponent(location.hash.slice(1))
  search(form.elements.words.value)
}
`
