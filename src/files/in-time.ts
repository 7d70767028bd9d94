// Work that is waited for only so long; it goes on all the same.

export const LATE = Symbol('late')

/** What `work` gives, or LATE where that takes longer than `milliseconds`. */
export async function inTime<T>(work: Promise<T>, milliseconds: number): Promise<T | typeof LATE> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<typeof LATE>((resolve) => {
    timer = setTimeout(() => resolve(LATE), milliseconds)
  })
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}
