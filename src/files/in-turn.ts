// One after the other: what two people do to the same files at once happens in turn.

/** Makes a function that runs the work it is given after all work that it was given before. */
export function inTurn(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    const mine = last.then(work, work)
    last = mine.catch(() => {})
    return mine
  }
}
