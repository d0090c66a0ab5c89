import type { Question } from './question.ts';
import { questionFor } from './question.ts';
import type { Answer } from './read-answer.ts';

/** An address may have many names; so many show what there is. */
const MOST_NAMES = 4;

/**
 * What an answer makes worth asking: a name of an address is only believed where it leads back to the address,
 * and a list that says "listed" must not say so of what no list may have (RFC 5782 section 5: 127.0.0.1, and the
 * domain INVALID): lists whose domain was sold have said it of everything.
 */
export function followUps({ purpose }: Question, { outcome, records }: Answer): readonly Question[] {
  if (purpose.kind === 'reverse' && outcome === 'found') {
    const type = purpose.of.includes(':') ? 'AAAA' : 'A';
    return records.slice(0, MOST_NAMES).flatMap((of) => questionFor({ kind: 'forward', of, type }) ?? []);
  }
  if (purpose.kind === 'blocklist' && outcome === 'listed') {
    const of = /^[\d.]+$|:/.test(purpose.of) ? '127.0.0.1' : 'invalid';
    return [questionFor({ kind: 'control', of, zone: purpose.zone })].flatMap((question) => question ?? []);
  }
  return [];
}
