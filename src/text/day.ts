// Days as they are written everywhere: 2025-11-30.

/** The day of `time`, of now unless it is given, in UTC. */
export const isoDay = (time = new Date()): string => time.toISOString().slice(0, 10)
