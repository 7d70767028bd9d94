// What the doctor finds in a shared database: whether it can be had, is of this version, lets the bot write, and holds
// a corpus; never its address.

import { adviceOn } from '../database/advice.ts'
import { type Connection, openDatabase } from '../database/database.ts'
import { appliedIn, MIGRATIONS, TABLES } from '../database/migrations.ts'
import { type Finding, fault, note, well } from './finding.ts'

const INSUFFICIENT_PRIVILEGE = '42501'

export async function examineDatabase(url: string): Promise<Finding[]> {
  const opened = openDatabase({ url, connections: 2, onLost: () => {} })
  try {
    const found = await server(opened)
    const step = await appliedIn(opened)
    if (step < MIGRATIONS.length) return [...found, await tablesToMake(opened, step)]
    if (step > MIGRATIONS.length) return [...found, fault('tables', 'of a later version of the bot: update this one')]
    const missing = await rights(opened)
    return missing.length > 0 ? [...found, ...missing] : [...found, await corpus(opened)]
  } catch (error) {
    const { code, message } = error as Error & { code?: string }
    if (code === INSUFFICIENT_PRIVILEGE) return [fault('rights', `the role lacks them: ${message}`)]
    const advice = adviceOn({ code, message }) || 'Check DATABASE_URL, the server and the network.'
    return [fault('database', `cannot be had (${code ?? 'no code'}: ${message}): ${advice}`)]
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

/** Tables that are missing are made by a start or an import, where the role may make them. */
async function tablesToMake(connection: Connection, step: number): Promise<Finding> {
  const [row] = await connection.query<{ schema: string | null; mayMake: boolean | null; owns: boolean | null }>(
    `SELECT current_schema() AS schema, has_schema_privilege(current_schema(), 'CREATE') AS "mayMake",
      (SELECT pg_has_role(relowner, 'USAGE') FROM pg_class WHERE oid = to_regclass('migrations')) AS owns`,
  )
  if (!row?.schema)
    return fault('rights', 'the role may use no schema: as the owner, GRANT USAGE ON SCHEMA public TO it')
  if (step > 0)
    return row.owns
      ? note('tables', 'of an earlier version of the bot: the next start brings them up to date')
      : fault('tables', 'of an earlier version of the bot: start it once as their owner, then GRANT the rights again')
  if (row.mayMake) return note('tables', 'not made yet: the first start or import makes them')
  return fault('tables', `not made yet, and the role may make none in ${row.schema}: import once as the owner`)
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
