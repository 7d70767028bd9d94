// How start, reload, question and memory grow with the corpus, as a drawing: points measured on logarithmic scales.

const WIDTH = 720
const HEIGHT = 420
const LEFT = 64
const RIGHT = 190
const TOP = 24
const BOTTOM = 48
/** Between two labels. */
const LINE = 15
/** Colours that are told apart without seeing red and green (Okabe and Ito), each with a dash of its own. */
const STYLES = [
  { colour: '#0072B2', dash: '' },
  { colour: '#D55E00', dash: '8 4' },
  { colour: '#009E73', dash: '2 3' },
  { colour: '#CC79A7', dash: '12 3 2 3' },
  { colour: '#555555', dash: '5 2' },
]

/** An SVG of `lines`: each a name and its points [passages, value], values above 0. */
export function drawGrowth(title, lines) {
  const points = lines.flatMap(({ points }) => points)
  const across = scale(
    points.map(([x]) => x),
    LEFT,
    WIDTH - RIGHT,
  )
  const up = scale(
    points.map(([, y]) => y),
    HEIGHT - BOTTOM,
    TOP,
  )
  const grid = [
    ...across.ticks.map(
      (tick) =>
        `<line x1="${across.at(tick)}" x2="${across.at(tick)}" y1="${TOP}" y2="${HEIGHT - BOTTOM}"/><text x="${across.at(tick)}" y="${HEIGHT - BOTTOM + 18}" text-anchor="middle">${label(tick)}</text>`,
    ),
    ...up.ticks.map(
      (tick) =>
        `<line x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${up.at(tick)}" y2="${up.at(tick)}"/><text x="${LEFT - 8}" y="${up.at(tick) + 4}" text-anchor="end">${label(tick)}</text>`,
    ),
  ]
  const labels = apart(lines.map(({ points }) => up.at(points.at(-1)[1]) + 4))
  const drawn = lines.map(({ name, points }, number) => {
    const { colour, dash } = STYLES[number % STYLES.length]
    const places = points.map(([x, y]) => `${across.at(x)},${up.at(y)}`)
    const dots = places.map((place) => {
      const [x, y] = place.split(',')
      return `<circle cx="${x}" cy="${y}" r="3"/>`
    })
    return `<g stroke="${colour}" fill="${colour}"><polyline points="${places.join(' ')}" fill="none" stroke-width="2" stroke-dasharray="${dash}"/>${dots.join('')}<text x="${WIDTH - RIGHT + 10}" y="${labels[number]}" stroke="none">${name}</text></g>`
  })
  const words = lines.map(({ name, points }) => `${name}: ${points.map(([x, y]) => `${label(x)} ${y}`).join(', ')}`)
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-labelledby="title words" font-family="sans-serif" font-size="12">
<title id="title">${title}</title>
<desc id="words">${words.join('; ')}</desc>
<rect width="${WIDTH}" height="${HEIGHT}" fill="#ffffff"/>
<g stroke="#dddddd" fill="#333333">${grid.join('').replaceAll('<text', '<text stroke="none"')}</g>
<text x="${(LEFT + WIDTH - RIGHT) / 2}" y="${HEIGHT - 10}" text-anchor="middle" fill="#333333">passages</text>
${drawn.join('\n')}
</svg>
`
}

/** Heights of labels, moved so that none lies on another. */
function apart(heights) {
  const moved = [...heights]
  const order = heights.map((_, at) => at).sort((a, b) => heights[a] - heights[b])
  for (const [place, at] of order.entries()) {
    const above = moved[order[place - 1]] ?? Number.NEGATIVE_INFINITY
    moved[at] = Math.max(moved[at], above + LINE)
  }
  return moved
}

/** A logarithmic scale over `values` from `from` to `to`, with a tick at each power of ten. */
function scale(values, from, to) {
  const low = Math.floor(Math.log10(Math.min(...values)))
  const high = Math.ceil(Math.log10(Math.max(...values)))
  return {
    ticks: Array.from({ length: high - low + 1 }, (_, step) => 10 ** (low + step)),
    at: (value) => Math.round(from + ((to - from) * (Math.log10(value) - low)) / (high - low)),
  }
}

const label = (value) => (value >= 1 ? value.toLocaleString('en') : String(Number(value.toPrecision(2))))
