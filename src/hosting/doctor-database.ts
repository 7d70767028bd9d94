// What the doctor finds in a shared database: whether it can be had, is of this version, lets the bot write, and holds
// a corpus; never its address.

import { type Connection, openDatabase } from '../database/database.ts'
import { MIGRATIONS, TABLES, UNDEFINED_TABLE } from '../database/migrations.ts'
import { type Finding, fault, note, well } from './finding.ts'

const INSUFFICIENT_PRIVILEGE = '42501'

export async function examineDatabase(url: string): Promise<Finding[]> {
  const opened = openDatabase({ url, connections: 2, onLost: () => {} })
  try {
    const found = await server(opened)
    const step = await stepOf(opened)
    if (step < MIGRATIONS.length)
      return [...found, note('tables', 'not made yet: the first start or import makes them')]
    if (step > MIGRATIONS.length) return [...found, fault('tables', 'of a later version of the bot: update this one')]
    const missing = await rights(opened)
    return missing.length > 0 ? [...found, ...missing] : [...found, await corpus(opened)]
  } catch (error) {
    const { code, message } = error as Error & { code?: string }
    if (code === INSUFFICIENT_PRIVILEGE) return [fault('rights', `the role lacks them: ${message}`)]
    const what = `cannot be had (${code ?? 'no code'}: ${message})`
    return [fault('database', `${what}: check DATABASE_URL, the server and the network`)]
  } finally {
    await opened.close()
  }
}

async function server(connection: Connection): Promise<Finding[]> {
  const [row] = await connection.query<{ version: string; encoding: string; readOnly: string }>(
    `SELECT version() AS version, current_setting('server_encoding') AS encoding,
      current_setting('transaction_read_only') AS "readOnly"`,
  )
  const found = [well('database', (row?.version ?? '').split(' ').slice(0, 2).join(' '))]
  if (row?.encoding !== 'UTF8')
    found.push(fault('database', `its encoding is ${row?.encoding}: make one with UTF8, which keeps every letter`))
  if (row?.readOnly === 'on')
    found.push(fault('database', 'takes nothing: it is a standby, or read only. Let DATABASE_URL lead to the primary'))
  return found
}

async function stepOf(connection: Connection): Promise<number> {
  const [row] = await connection
    .query<{ step: number }>('SELECT coalesce(max(step), 0) AS step FROM migrations')
    .catch((error: { code?: unknown }) => {
      if (error.code === UNDEFINED_TABLE) return [{ step: 0 }]
      throw error
    })
  return Number(row?.step ?? 0)
}

/** What the role may not do and the bot has to. */
async function rights(connection: Connection): Promise<Finding[]> {
  const rows = await connection.query<{ thing: string; right: string }>(
    `SELECT t AS thing, r AS right FROM unnest($1::text[]) t, unnest(ARRAY['SELECT', 'INSERT', 'UPDATE', 'DELETE']) r
      WHERE NOT has_table_privilege(t, r)
     UNION ALL
     SELECT 'SEQUENCE ' || s, 'USAGE' FROM pg_get_serial_sequence('lines', 'place') s WHERE NOT has_sequence_privilege(s, 'USAGE')`,
    [TABLES],
  )
  const of = (one: string): string => rows.flatMap(({ thing, right }) => (right === one ? [thing] : [])).join(', ')
  return [...new Set(rows.map(({ right }) => right))].map((right) =>
    fault('rights', `the role lacks ${right}: as the owner, GRANT ${right} ON ${of(right)} to it`),
  )
}

async function corpus(connection: Connection): Promise<Finding> {
  const [row] = await connection.query<{ count: string; revision: string }>(
    `SELECT (SELECT revision FROM corpus_state) AS revision, count(*) AS count FROM corpus_texts
      WHERE shelf = 'articles' AND body IS NOT NULL`,
  )
  if (!row || row.count === '0') return fault('corpus', 'the database holds none: npm run corpus -- import')
  return well('corpus', `${row.count} articles at revision ${row.revision}`)
}
