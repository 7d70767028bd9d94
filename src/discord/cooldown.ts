// One question at a time: how long a member has to wait before the next.

/** Members remembered; beyond that, those whose time is over are forgotten. */
const MOST_MEMBERS = 10_000

/** Counts what members ask; the function returned gives the whole seconds that one still has to wait, 0 where none. */
export function cooldown(seconds: number, now: () => number = Date.now): (userId: string) => number {
  const free = new Map<string, number>()
  return (userId) => {
    const wait = (free.get(userId) ?? 0) - now()
    if (wait > 0) return Math.ceil(wait / 1000)
    if (free.size >= MOST_MEMBERS) for (const [id, at] of free) if (at <= now()) free.delete(id)
    free.set(userId, now() + 1000 * seconds)
    return 0
  }
}
