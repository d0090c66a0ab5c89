import ipaddr from 'ipaddr.js';

/** The record types that a snapshot asks for, with their numbers (RFC 1035 section 3.2.2, RFC 3596). */
export const RECORD_TYPES = { A: 1, AAAA: 28, MX: 15, PTR: 12, TXT: 16 } as const;

export type RecordType = keyof typeof RECORD_TYPES;

/** What is to be known. The question follows from it, so that neither can say what the other does not. */
export type Purpose =
  /** The name that an address calls itself. */
  | { readonly kind: 'reverse'; readonly of: string }
  /** The addresses of a name that an address calls itself: does it lead back (forward-confirmed)? */
  | { readonly kind: 'forward'; readonly of: string; readonly type: 'A' | 'AAAA' }
  | { readonly kind: 'mx'; readonly of: string }
  | { readonly kind: 'spf'; readonly of: string }
  | { readonly kind: 'dmarc'; readonly of: string }
  /** The public key of a signature: `selector._domainkey.domain` (RFC 6376 section 3.6.2.1). */
  | { readonly kind: 'dkim'; readonly of: string }
  /** Whether a list has an address or a domain. */
  | { readonly kind: 'blocklist'; readonly of: string; readonly zone: string }
  /** What a list that said "listed" says of an entry that no list may have (RFC 5782 section 5). */
  | { readonly kind: 'control'; readonly of: string; readonly zone: string };

/** One question of the DNS, and why it is asked. */
export interface Question {
  /** Lower case, without the last dot. */
  readonly name: string;
  readonly type: RecordType;
  readonly purpose: Purpose;
}

/** The question that a purpose leads to; null where there is none, such as of an address that is none. */
export function questionFor(purpose: Purpose): Question | null {
  const name = nameFor(purpose)?.toLowerCase().replace(/\.$/, '') ?? null;
  if (name === null || !isName(name)) return null;
  return { name, type: typeFor(purpose), purpose };
}

function nameFor(purpose: Purpose): string | null {
  switch (purpose.kind) {
    case 'reverse':
      return reverseName(purpose.of);
    case 'dmarc':
      return `_dmarc.${purpose.of}`;
    case 'blocklist':
    case 'control':
      return `${listed(purpose.of)}.${purpose.zone}`;
    case 'forward':
    case 'mx':
    case 'spf':
    case 'dkim':
      return purpose.of;
  }
}

function typeFor(purpose: Purpose): RecordType {
  switch (purpose.kind) {
    case 'reverse':
      return 'PTR';
    case 'forward':
      return purpose.type;
    case 'mx':
      return 'MX';
    case 'spf':
    case 'dmarc':
    case 'dkim':
      return 'TXT';
    case 'blocklist':
    case 'control':
      return 'A';
  }
}

/** RFC 1035 section 3.5 and RFC 3596 section 2.5. */
function reverseName(ip: string): string | null {
  const labels = reversed(ip);
  return labels === null ? null : `${labels}.${ip.includes(':') ? 'ip6' : 'in-addr'}.arpa`;
}

/** RFC 5782 sections 2.1, 2.4 and 3: an address stands reversed before the zone, a domain as it is. */
const listed = (of: string): string => reversed(of) ?? of;

function reversed(ip: string): string | null {
  if (!ipaddr.isValid(ip)) return null;
  const address = ipaddr.parse(ip);
  if (address.kind() === 'ipv4') return [...address.toByteArray()].reverse().join('.');
  const nibbles = address.toByteArray().flatMap((byte) => [byte >> 4, byte & 15]);
  return nibbles
    .reverse()
    .map((nibble) => nibble.toString(16))
    .join('.');
}

/** RFC 1035 section 2.3.4; names of hosts, in ASCII: what a mail writes as a domain may be anything. */
function isName(name: string): boolean {
  return name.length <= 253 && name.split('.').every((label) => /^[a-z0-9_-]{1,63}$/.test(label));
}
