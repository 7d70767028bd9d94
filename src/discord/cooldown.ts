// One question at a time: how long a member has to wait before the next of the same kind.

/** Members remembered; beyond that, those whose time is over are forgotten. */
const MOST_MEMBERS = 10_000

/** Milliseconds that only ever grow: a clock that is set back must lock nobody out. */
const monotonic = (): number => performance.now()

/** Counts what members ask; the function returned gives the whole seconds that one still has to wait, 0 where none. */
export function cooldown(seconds: number, now = monotonic): (userId: string, kind: string) => number {
  const free = new Map<string, number>()
  return (userId, kind) => {
    const key = `${userId} ${kind}`
    const wait = (free.get(key) ?? 0) - now()
    if (wait > 0) return Math.ceil(wait / 1000)
    if (free.size >= MOST_MEMBERS) for (const [one, at] of free) if (at <= now()) free.delete(one)
    free.set(key, now() + 1000 * seconds)
    return 0
  }
}
