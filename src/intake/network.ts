// What fetching needs of the network, so that a test can put another one in its place.

import { lookup } from 'node:dns/promises'
import { isPublicAddress } from './public-address.ts'

export interface Network {
  /** All addresses of a host's name. Rejects where it has none. */
  resolve(host: string): Promise<readonly string[]>
  /** Whether pages may be fetched from an address. */
  isAllowed(address: string): boolean
  /** Where a connection to that port of an address really leads. */
  portOf(port: number): number
}

/** The internet. */
export const INTERNET: Network = {
  resolve: async (host) => (await lookup(host, { all: true })).map(({ address }) => address),
  isAllowed: isPublicAddress,
  portOf: (port) => port,
}
