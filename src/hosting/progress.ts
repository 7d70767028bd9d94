// How far long work has come, and how long it will still take: a bar on a terminal, a line now and then elsewhere.

/** How far long work has come. */
export interface Progress {
  readonly done: number
  readonly all: number
  /** By the pace so far; undefined before there is one. */
  readonly secondsLeft: number | undefined
}

/** A pace is told from this long on. */
const FIRST_PACE_MS = 500

/** Tells the time left of work that begins now, or of new work where it begins again. */
export function openEstimate(now = (): number => performance.now()): (done: number, all: number) => Progress {
  let began = now()
  let before = 0
  return (done, all) => {
    if (done < before || done === 0) began = now()
    before = done
    const taken = now() - began
    const isKnown = done > 0 && taken >= FIRST_PACE_MS
    return { done, all, secondsLeft: isKnown ? Math.ceil((taken / done) * (all - done)) / 1000 : undefined }
  }
}

/** Where progress is shown. */
export interface Shown {
  tell(done: number, all: number): void
  /** Takes the bar away; what is printed next begins a line. */
  end(): void
}

/** As much of a stream as showing takes. */
export interface Screen {
  readonly isTTY?: boolean
  write(text: string): unknown
}

/** Work that is done before this is not worth a word. */
const QUIET_MS = 700
const BAR_MS = 100
const LINE_MS = 5000
const BAR_WIDTH = 30

/** Shows on `screen` how `what` goes on. */
export function showProgress(
  what: string,
  screen: Screen = process.stderr,
  now = (): number => performance.now(),
): Shown {
  const estimate = openEstimate(now)
  const began = now()
  let shown = began
  let isBarThere = false
  return {
    tell(done, all) {
      const progress = estimate(done, all)
      const time = now()
      if (time - began < QUIET_MS || time - shown < (screen.isTTY ? BAR_MS : LINE_MS)) return
      shown = time
      if (!screen.isTTY) return void screen.write(`${what}: ${inWords(progress)}\n`)
      const full = Math.round((BAR_WIDTH * done) / (all || 1))
      screen.write(`\r\u001b[K${what} ${'█'.repeat(full)}${'░'.repeat(BAR_WIDTH - full)} ${inWords(progress)}`)
      isBarThere = true
    },
    end() {
      if (isBarThere) screen.write('\r\u001b[K')
      isBarThere = false
    },
  }
}

/** "1,200 of 5,000, about 14 s left" */
export function inWords({ done, all, secondsLeft }: Progress): string {
  const number = (value: number): string => value.toLocaleString('en')
  const left = secondsLeft === undefined ? '' : `, about ${number(Math.ceil(secondsLeft))} s left`
  return `${number(done)} of ${number(all)}${left}`
}
