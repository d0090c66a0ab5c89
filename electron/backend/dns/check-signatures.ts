import {
  keyName,
  type SignatureCheck,
  type SignatureReason,
} from '../../../shared/evidence/dns/signature-check.ts';
import { hostKin } from '../../../shared/evidence/host-kin.ts';
import { type SignatureChecker, signatureChecker } from './signature-checker.ts';

/** One mail that arrived, as its bytes stand in a source. */
export interface SignedCopy {
  readonly bytes: Uint8Array;
  /** Of the source that it stands in. */
  readonly sha256: string;
  readonly start: number;
  readonly end: number;
  /** When it arrived, milliseconds: a signature that has expired since was good then. Null: unknown. */
  readonly arrived: number | null;
}

/** The TXT records of a key's name, or why there are none. */
export type KeyAnswer = readonly string[] | 'none' | 'no-answer';

/** What checked them, as the entries say. */
export const SIGNATURE_CHECKER = 'mailauth 4.13.3';

/**
 * Checks the DKIM signatures of a mail and the newest seal of its ARC chain. The keys come from what was already
 * asked: this opens no socket and looks nothing up itself. None where the checker does not load.
 */
export async function checkSignatures(
  copy: SignedCopy,
  keys: (name: string) => KeyAnswer,
): Promise<readonly SignatureCheck[]> {
  const checker = await signatureChecker();
  if (checker === null) return [];
  const resolver = async (name: string): Promise<string[][]> => {
    const answer = keys(name.toLowerCase());
    if (answer === 'none') throw Object.assign(new Error('no key'), { code: 'ENOTFOUND' });
    if (answer === 'no-answer') throw Object.assign(new Error('no answer'), { code: 'ETIMEOUT' });
    return answer.map((record) => [record]);
  };
  const curTime = copy.arrived === null ? undefined : new Date(copy.arrived);
  const read = await checker.dkimVerify(Buffer.from(copy.bytes), { resolver, ...(curTime && { curTime }) });
  const from = (read.headerFrom[0] ?? '').split('@').at(-1)?.toLowerCase() ?? '';
  const place = { sha256: copy.sha256, start: copy.start, end: copy.end };
  const signed = read.results.flatMap((one): readonly SignatureCheck[] => {
    const { signingDomain, selector, status } = one;
    if (!signingDomain || !selector || from === '') return [];
    const noAnswer = keys(keyName({ domain: signingDomain, selector })) === 'no-answer';
    return [
      {
        kind: 'dkim',
        domain: signingDomain.toLowerCase(),
        selector,
        ...outcomeOf(status.result, String(status.comment || status.result), noAnswer),
        from,
        aligned: hostKin(signingDomain) === hostKin(from),
        copy: place,
      },
    ];
  });
  return [...signed, ...(await sealOf(checker, read, resolver, from, place))];
}

type Read = Awaited<ReturnType<SignatureChecker['dkimVerify']>>;

/** RFC 8617 section 5.2: the chain stands or falls as a whole; its newest seal says who vouches for it. */
async function sealOf(
  checker: SignatureChecker,
  read: Read,
  resolver: (name: string) => Promise<string[][]>,
  from: string,
  copy: SignatureCheck['copy'],
): Promise<readonly SignatureCheck[]> {
  const { chain, lastEntry, error } = read.arc ?? {};
  const seal = lastEntry?.['arc-seal']?.parsed;
  const [domain, selector] = [String(seal?.d?.value ?? ''), String(seal?.s?.value ?? '')];
  if (!chain || domain === '' || selector === '' || from === '') return [];
  const { status } = await checker.arc({ chain, lastEntry, error }, { resolver });
  const why = String(status.comment || '');
  const outcome = outcomeOf(status.result, why.startsWith('no key') ? 'no key' : 'broken chain', false);
  return [{ kind: 'arc', domain: domain.toLowerCase(), selector, ...outcome, from, aligned: false, copy }];
}

const REASONS: readonly (readonly [RegExp, SignatureReason])[] = [
  [/^body hash/, 'body-changed'],
  [/^bad signature/, 'wrong'],
  [/^no key/, 'no-key'],
  [/^unknown key|^invalid public key/, 'bad-key'],
  [/^policy/, 'weak-key'],
  [/expir/, 'expired'],
  [/^broken chain/, 'broken-chain'],
  [/^DNS failure/, 'no-answer'],
];

/** RFC 6376 section 3.9 knows success, permanent and temporary failure; the checker says "neutral" for most of the second. */
function outcomeOf(
  result: string,
  comment: string,
  noAnswer: boolean,
): Pick<SignatureCheck, 'result' | 'reason'> {
  if (result === 'pass') return { result: 'pass', reason: null };
  const reason = REASONS.find(([words]) => words.test(comment))?.[1] ?? 'other';
  const unchecked = reason === 'no-answer' || (noAnswer && reason !== 'body-changed');
  return { result: unchecked ? 'unchecked' : 'fail', reason: unchecked ? 'no-answer' : reason };
}
