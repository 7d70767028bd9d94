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
  for (const article of document.querySelectorAll('article'))
    article.hidden = !article.querySelector('.passage:not([hidden])')
  document.getElementById('shown').textContent = shown + (shown === 1 ? ' passage' : ' passages') + ' shown'
}
form.addEventListener('change', apply)
form.addEventListener('reset', () => setTimeout(apply))
`
