// Which addresses are anybody's on the public internet: a page is fetched from no other.

import { BlockList, isIP, isIPv6 } from 'node:net'

/**
 * Ranges that lead nowhere, to this machine or into somebody's own network. Source: IANA's registries of
 * special-purpose addresses for IPv4 and IPv6.
 */
const RESERVED_V4: readonly (readonly [address: string, bits: number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
]
/** Only 2000::/3 is given to anybody; of that these are not. */
const RESERVED_V6: readonly (readonly [address: string, bits: number])[] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
]

const reserved = new BlockList()
for (const [address, bits] of RESERVED_V4) reserved.addSubnet(address, bits, 'ipv4')
for (const [address, bits] of RESERVED_V6) reserved.addSubnet(address, bits, 'ipv6')
const given = new BlockList()
given.addSubnet('2000::', 3, 'ipv6')

/** Whether `address`, a literal without brackets, is public. Mapped and translated IPv4 addresses are not. */
export function isPublicAddress(address: string): boolean {
  if (isIP(address) === 0) return false
  if (isIPv6(address)) return given.check(address, 'ipv6') && !reserved.check(address, 'ipv6')
  return !reserved.check(address, 'ipv4')
}
