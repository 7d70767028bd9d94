// What a host can do about a database that cannot be used.

/** Errors of the server (SQLSTATE), of the system and of TLS, and of the driver by its words. */
const ADVICE: ReadonlyArray<readonly [sign: RegExp, advice: string]> = [
  [
    /password must be a string/,
    'The server asks for a password, and DATABASE_URL has none: postgresql://user:password@host:5432/name.',
  ],
  [
    /^(?:28P01|ENOTFOUND|EAI_AGAIN)/,
    'Check user, password and host in DATABASE_URL; in a password @ : / # ? % are written percent-encoded (# is %23).',
  ],
  [/^28/, 'The server lets nobody in from here so: look at its pg_hba.conf, and at sslmode in DATABASE_URL.'],
  [/^3D000/, 'Make the database (createdb), or check its name in DATABASE_URL.'],
  [
    /^(?:42501|3F000)/,
    'The role lacks rights: docs/many-processes.md says which; npm run doctor tells what is missing.',
  ],
  [/^53300/, 'Raise max_connections of the server, or lower DATABASE_CONNECTIONS.'],
  [/^53100/, 'The disk of the database is full: make room.'],
  [/^ECONNREFUSED/, 'Nothing listens there: is the server running, and is the port right?'],
  [
    /CERT|SIGNATURE|ALTNAME/,
    'Name the file of the authority that signed its certificate: ?sslmode=verify-full&sslrootcert=FILE, and the host as the certificate does.',
  ],
  [/^LATER/, 'Start that version.'],
]

/** What to do about `error`; empty where nothing is known of it. */
export function adviceOn({ code, message }: { readonly code?: string; readonly message: string }): string {
  const signs = [code ?? '', message]
  return ADVICE.find(([sign]) => signs.some((one) => sign.test(one)))?.[1] ?? ''
}

/** Why the database cannot be used, and what to do about it. */
export function explainUnusable(error: { readonly code?: string; readonly message: string }): string {
  const { code = 'no code', message } = error
  return `the database cannot be used (${code}): ${message.replace(/[.!]?$/, '.')} ${adviceOn(error)}`.trim()
}

/** The file or folder that the system refused, where `error` is of one. */
export function refusedPath(error: unknown): string | undefined {
  const { path, syscall } = (error ?? {}) as { path?: unknown; syscall?: unknown }
  return typeof path === 'string' && typeof syscall === 'string' ? path : undefined
}
