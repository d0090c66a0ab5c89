import type { Operator } from '../../knowledge/schema/operator-schema.ts';

type Zone = NonNullable<Operator['zone']>;

/** What a list means by an answer. */
export interface CodeMeaning {
  readonly as: 'listed' | 'harmless' | 'refused' | 'no-listing-code';
  /** The list's own words in the knowledge, in English; null where it is not known what the code says. */
  readonly words: string | null;
}

/**
 * What an address in a list's answer means. Answers are 127.0.0.0/8 (RFC 5782 section 2.1); any other address
 * comes from a domain that was sold or a resolver that answers in the place of others, and lists nothing.
 * Spamhaus began to say "not answered" by 127.255.255.0/24, others followed; none of these is a listing.
 */
export function codeMeaning(code: string, zone: Zone): CodeMeaning {
  if (!code.startsWith('127.')) return { as: 'no-listing-code', words: null };
  const known = Object.entries(zone.answers ?? {}).filter(([pattern]) => fits(code, pattern));
  const error = known.find(([, words]) => words.startsWith('ERROR'));
  if (error !== undefined) return { as: 'refused', words: error[1] };
  if (code.startsWith('127.255.255.')) return { as: 'refused', words: null };
  const words = known.length === 0 ? null : known.map(([, said]) => said).join(', ');
  const harmless = zone.ask?.harmless?.some((pattern) => fits(code, pattern)) === true;
  return { as: harmless ? 'harmless' : 'listed', words };
}

/** `127.0.0.2`, `127.0.0.13-16`, `127.0.x.1`, `127.0.0.255 / 127.0.10.x`, or `bit 4` of the last number. */
function fits(code: string, pattern: string): boolean {
  if (pattern.includes(' / ')) return pattern.split(' / ').some((one) => fits(code, one));
  const numbers = code.split('.');
  const bit = /^bit (\d{1,3})$/.exec(pattern);
  // Lists of bits use the last number alone: 127.0.0.x.
  if (bit !== null) return code.startsWith('127.0.0.') && (Number(numbers[3]) & Number(bit[1])) !== 0;
  const parts = pattern.split('.');
  return parts.length === numbers.length && parts.every((part, i) => fitsNumber(Number(numbers[i]), part));
}

function fitsNumber(number: number, part: string): boolean {
  if (part === 'x') return true;
  const [low, high] = part.split('-');
  return number >= Number(low) && number <= Number(high ?? low);
}
