// The log: one JSON object a line on standard error, with neither tokens nor anything that somebody wrote.

import { type Logger, pino } from 'pino'
import type { Config } from '../config.ts'

/**
 * Opens the log. Of an error it keeps what tells the cause; requests to Discord hold questions and interaction tokens,
 * and are left out.
 */
export const openLog = (level: Config['logLevel']): Logger =>
  pino({ level, serializers: { err: describeError } }, pino.destination(2))

function describeError(error: unknown): unknown {
  if (!(error instanceof Error)) return String(error)
  const { code, status, method } = error as { code?: unknown; status?: unknown; method?: unknown }
  return {
    type: error.name,
    message: error.message,
    stack: error.stack,
    code,
    status,
    method: status === undefined ? undefined : method,
    cause: error.cause === undefined ? undefined : describeError(error.cause),
  }
}
