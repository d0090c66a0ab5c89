import { diagnose } from '../../classify/diagnose.ts';
import type { Facts } from '../../contract/facts.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Decoders } from '../../mail/decoders.ts';
import { sourceBytes } from '../../mail/traced-bytes.ts';
import { decodeTransfer } from '../../mail/transfer-encoding.ts';
import { readSource } from '../../notice/read-source.ts';

/** What an SMTP reply comes down to: what can be read out of an exhibit's lines alone. */
interface Core {
  readonly replyCode: string;
  readonly token: string;
}

/** What came of it: nothing was stated, all came out again, only as words, or these values differ. */
export type Repeated =
  | { readonly state: 'nothing-stated' }
  | { readonly state: 'same' }
  | { readonly state: 'as-words' }
  | { readonly state: 'different'; readonly values: readonly string[] };

interface Range {
  readonly name: string;
  readonly bytes: Uint8Array;
}

interface Ports {
  readonly decoders: Decoders;
  readonly knowledge: Knowledge;
}

/**
 * Reads and classifies the exhibits' bytes anew and compares with the facts. A code or token that the
 * facts do not have is a difference. Where none of theirs is read again (an exhibit without the fields
 * around it that name the mail system) they must at least stand there as words.
 */
export function repeatFacts(facts: Facts, ranges: readonly Range[], ports: Ports): Repeated {
  const known = facts.records
    .map(({ replyCode, token }): Core => ({ replyCode, token: token ?? '' }))
    .filter(({ replyCode, token }) => replyCode !== '' || token !== '');
  if (known.length === 0 || ranges.length === 0) return { state: 'nothing-stated' };
  const asTheyStand = compare(known, ranges, facts.at, ports);
  if (asTheyStand.state === 'same') return asTheyStand;
  // Without its part's header an exhibit does not say how it is encoded; Amazon WorkMail folds its reports
  // in the midst of a code, and Japanese systems send theirs in base64.
  for (const encoding of ['quoted-printable', 'base64']) {
    const decoded = compare(
      known,
      ranges.map((range) => decodedFrom(encoding, range)),
      facts.at,
      ports,
    );
    if (decoded.state !== 'different') return decoded;
  }
  return asTheyStand;
}

/** The range as it reads in an encoding; as it stands where it is not in it. */
function decodedFrom(encoding: string, { name, bytes }: Range): Range {
  const source = { id: 's1', name, bytes, sha256: '', takenAt: '' };
  return { name, bytes: decodeTransfer(sourceBytes(source), 0, bytes.length, encoding).bytes };
}

function compare(known: readonly Core[], ranges: readonly Range[], at: string, ports: Ports): Repeated {
  const found = ranges.flatMap(({ name, bytes }) => coresOf(name, bytes, at, ports));
  const foreign = foreignTo(known, found);
  if (foreign.length > 0) return { state: 'different', values: foreign };
  if (known.some((core) => found.some((each) => isSame(core, each)))) return { state: 'same' };
  const text = ranges.map(({ bytes }) => ports.decoders.charset(bytes, 'windows-1252')).join('\n');
  const absent = known.flatMap(({ replyCode, token }) => [
    ...(replyCode === '' || codeIn(text, replyCode) ? [] : [replyCode]),
    ...(token === '' || text.includes(token) ? [] : [token]),
  ]);
  return absent.length === 0 ? { state: 'as-words' } : { state: 'different', values: [...new Set(absent)] };
}

const isSame = (a: Core, b: Core): boolean => a.replyCode === b.replyCode && a.token === b.token;

/** A code by itself: not a part of an address, a time or a longer number. */
const codeIn = (text: string, code: string): boolean =>
  [...text.matchAll(/(?<![\d.:])\d{3}(?![\d.:])/g)].some(([each]) => each === code);

function foreignTo(known: readonly Core[], found: readonly Core[]): readonly string[] {
  const codes = new Set(['', ...known.map(({ replyCode }) => replyCode)]);
  const tokens = new Set(['', ...known.map(({ token }) => token)]);
  const foreign = found.flatMap(({ replyCode, token }) => [
    ...(codes.has(replyCode) ? [] : [replyCode]),
    ...(tokens.has(token) ? [] : [token]),
  ]);
  return [...new Set(foreign)];
}

function coresOf(
  name: string,
  bytes: Uint8Array,
  at: string,
  { decoders, knowledge }: Ports,
): readonly Core[] {
  const source = { id: 's1', name, bytes, sha256: decoders.sha256(bytes), takenAt: at };
  return readSource(source, decoders).bounces.map((bounce) => {
    const { replyCode, token } = diagnose(bounce, knowledge);
    return { replyCode: replyCode?.value ?? '', token: token?.value ?? '' };
  });
}
