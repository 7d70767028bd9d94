// Loaded before the bot: names that end in .example lead to a site on this machine, by an address that looks public.

import dns from 'node:dns/promises'
import { syncBuiltinESMExports } from 'node:module'
import net from 'node:net'

const PUBLIC = '93.184.215.14'
const isOurs = (host) => typeof host === 'string' && host.endsWith('.example')

const lookup = dns.lookup
dns.lookup = async (host, options) => (isOurs(host) ? [{ address: PUBLIC, family: 4 }] : lookup(host, options))

const connect = net.connect
net.connect = (options, ...rest) =>
  isOurs(options?.host)
    ? connect({ ...options, host: '127.0.0.1', port: Number(process.env.SITE_PORT), lookup: undefined }, ...rest)
    : connect(options, ...rest)

syncBuiltinESMExports()
