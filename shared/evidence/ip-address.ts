import ipaddr from 'ipaddr.js';

/** What an address can be, as far as evidence is concerned. */
export interface IpAddress {
  /** One spelling for one address: lower case, no leading zeros, IPv4-mapped IPv6 as IPv4. */
  readonly value: string;
  /** Private, loopback, link-local, carrier or unique-local space: never seen by another party's host. */
  readonly internal: boolean;
  /**
   * One host's address that another party's host can see. Documentation ranges (RFC 5737, RFC 3849) count:
   * people put them in place of the real ones and the case still has to hold together.
   */
  readonly reachable: boolean;
  /** Of a range that is reserved for examples (RFC 5737, RFC 3849). */
  readonly documentation: boolean;
}

/** An address as headers and replies write it, `[192.0.2.1]`, `IPv6:2001:db8::1`; null if it is none. */
export function readIp(text: string): IpAddress | null {
  const bare = text
    .trim()
    .replace(/^\[/, '')
    .replace(/\]$/, '')
    .replace(/^ipv6:/i, '');
  // ipaddr.js also reads "1.2", "0x7f000001" and octal, as inet_aton does; no mail system writes those.
  if (!ipaddr.IPv4.isValidFourPartDecimal(bare) && !(bare.includes(':') && ipaddr.IPv6.isValid(bare)))
    return null;
  const address = ipaddr.process(bare);
  const range = address.range();
  const documentation = isDocumentation(address);
  return {
    value: address.toString(),
    internal: INTERNAL.has(range),
    reachable: range === 'unicast' || range === '6to4' || range === 'teredo' || documentation,
    documentation,
  };
}

const INTERNAL: ReadonlySet<string> = new Set([
  'private',
  'loopback',
  'linkLocal',
  'carrierGradeNat',
  'uniqueLocal',
  'deprecatedSiteLocal',
  'unspecified',
]);

const DOCUMENTATION = ['192.0.2.0/24', '198.51.100.0/24', '203.0.113.0/24', '2001:db8::/32', '3fff::/20'].map(
  (range) => ipaddr.parseCIDR(range),
);

function isDocumentation(address: ipaddr.IPv4 | ipaddr.IPv6): boolean {
  return DOCUMENTATION.some(
    ([network, bits]) => network.kind() === address.kind() && address.match(network, bits),
  );
}
