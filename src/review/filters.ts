// The review page's one script: hides the passages that the chosen outlet and speaker do not have.

export const FILTERS = `
'use strict'
const form = document.getElementById('filters')
const passages = [...document.querySelectorAll('.passage')]
const apply = () => {
  const { outlet, speaker } = Object.fromEntries(new FormData(form))
  const fits = (numbers, chosen) => chosen === '' || numbers.includes(' ' + chosen + ' ')
  let shown = 0
  for (const passage of passages) {
    passage.hidden = !fits(passage.dataset.outlets, outlet) || !fits(passage.dataset.speakers, speaker)
    if (!passage.hidden) shown++
  }
  for (const way of document.querySelectorAll('.way'))
    way.hidden = !fits(way.dataset.outlets, outlet) || !fits(way.dataset.speakers, speaker)
  draw(outlet, speaker)
  for (const article of document.querySelectorAll('article'))
    article.hidden = !article.querySelector('.passage:not([hidden])')
  document.getElementById('shown').textContent = shown + (shown === 1 ? ' passage' : ' passages') + ' shown'
}
const nameIn = (id, value) => document.querySelector('#' + id + ' option[value="' + value + '"]')?.textContent.replace(/ \\(\\d+\\)$/, '')
const boxes = [...document.querySelectorAll('.box')]
const lines = [...document.querySelectorAll('.line')]
// A line stays while each box that is chosen is at one of its ends, or leads to it.
const draw = (outlet, speaker) => {
  const ends = boxes.filter((box) =>
    [['0:', nameIn('speaker', speaker)], ['1:', nameIn('outlet', outlet)]].some(
      ([side, name]) => name && box.dataset.box.startsWith(side) && box.dataset.name === name))
  const chosen = (outlet !== '') + (speaker !== '')
  for (const line of lines)
    line.style.strokeOpacity = chosen === 0 || ends.some((box) => line.dataset.ends.includes(' ' + box.dataset.box + ' ')) ? '' : '0.08'
}
form.addEventListener('change', apply)
form.addEventListener('reset', () => setTimeout(apply))
`
