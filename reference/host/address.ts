/** Which network addresses an outgoing request may go to. */
import ipaddr from 'ipaddr.js';

// Everything that is not in the list of a mode is refused, so a range that ipaddr.js learns about
// later is refused too.
const PUBLIC_RANGES: ReadonlySet<string> = new Set(['unicast']);
const DEVELOPMENT_RANGES: ReadonlySet<string> = new Set([
  'unicast',
  'loopback',
  'private',
  'uniqueLocal',
]);

// `::7f00:1` and its like: deprecated, but some systems still route them to the address inside.
const IPV4_COMPATIBLE = ipaddr.IPv6.parse('::');
const IPV4_COMPATIBLE_BITS = 96;
/** What the internet's registries have given out as unicast so far. */
const GLOBAL_UNICAST = ipaddr.IPv6.parse('2000::');
const GLOBAL_UNICAST_BITS = 3;

function rangeOf(address: ipaddr.IPv4 | ipaddr.IPv6): string {
  const range = address.range();
  if (!(address instanceof ipaddr.IPv6) || range !== 'unicast') return range;
  if (address.match(IPV4_COMPATIBLE, IPV4_COMPATIBLE_BITS)) return 'ipv4Compatible';
  return address.match(GLOBAL_UNICAST, GLOBAL_UNICAST_BITS) ? range : 'unallocated';
}

/**
 * Tells whether a connection to an IP address is allowed. An IPv4 address inside an IPv6 one counts
 * as what it is inside; a text that is no address is refused.
 *
 * Spec: `security-fetch-private`.
 */
export function isAddressAllowed(address: string, development: boolean): boolean {
  let parsed: ipaddr.IPv4 | ipaddr.IPv6;
  try {
    parsed = ipaddr.process(address);
  } catch {
    return false;
  }
  return (development ? DEVELOPMENT_RANGES : PUBLIC_RANGES).has(rangeOf(parsed));
}

/**
 * Tells whether the host part of a URL or of an `acct:` resource is, as it is written, on this
 * machine or in a private network.
 */
export function isPrivateHostname(hostname: string): boolean {
  if (hostname === 'localhost' || hostname.endsWith('.localhost')) return true;
  const address = hostname.replace(/^\[(.*)\]$/, '$1');
  return isAddressAllowed(address, true) && !isAddressAllowed(address, false);
}
