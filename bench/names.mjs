// How long a member waits for the names that fit what was typed so far: `npm run bench:names`.

import { nameFinder } from '../dist/answer/name-finder.js'

const TYPED = ['', 'a', 'ro', 'harbour', 'zzzzzz', '市長']

const rows = [100, 1_000, 10_000, 100_000].map((count) => {
  const known = Array.from({ length: count }, (_, at) => ({
    name: `Speaker Nº ${at} Roe`,
    aliases: at % 10 === 0 ? [`mayor ${at}`, `市長${at}`] : [],
  }))
  const finder = nameFinder(known)
  const times = TYPED.flatMap((typed) =>
    Array.from({ length: 20 }, () => {
      const began = performance.now()
      finder.complete(typed, 25)
      return performance.now() - began
    }),
  ).sort((a, b) => a - b)
  return { names: count, 'p50 ms': at(times, 0.5), 'p99 ms': at(times, 0.99) }
})
console.table(rows)

function at(sorted, share) {
  return Number(sorted[Math.floor(share * (sorted.length - 1))].toFixed(2))
}
