import type { TimeStampProblem } from '../../contract/time-stamp.ts';
import { formatOf } from '../format.ts';

const format = formatOf('en');
const bracketed = (words: string) => (words === '' ? '' : ` (${words})`);

const problems: Readonly<Record<TimeStampProblem, (detail: string) => string>> = {
  'timed-out': () => 'The authority did not answer in time.',
  unreachable: (detail) => `The server could not be reached${bracketed(detail)}.`,
  refused: (detail) => `The server refused${bracketed(detail)}.`,
  declined: (detail) => `The authority gave no stamp${bracketed(detail === '' ? '' : `“${detail}”`)}.`,
  'not-a-time-stamp': () => 'What came back is no time stamp.',
  'wrong-hash': () => 'The stamp is for another file.',
  'wrong-nonce': () => 'The stamp answers another request.',
  'bad-signature': () => 'The stamp’s signature does not hold.',
};

/** What is said about time stamps, to a person at the command line or the window. */
export const timeStamp = {
  /** Before anything is sent. `host`: of the address that the person named. */
  sends: (n: number, host: string) =>
    `${format.plural(n, { one: 'One hash of 32 bytes goes', other: `${format.number(n)} hashes of 32 bytes each go` })} to ${host} for a time stamp: the SHA-256 of SHA256SUMS and a random number, nothing else.`,
  stamped: (folder: string, at: string, authority: string) => `${folder}: stamped ${at} by ${authority}.`,
  /** What is written is the pack without the stamp; `why` is one of `problems`. */
  withoutStamp: (folder: string, why: string) =>
    `${folder}: no time stamp. ${why} The pack is whole without it.`,
  problems,
  /** A stamp that lies beside a written pack: what this check holds, and what it leaves to openssl. */
  holds: (at: string, authority: string) =>
    `This stamp is for this SHA256SUMS, of ${at}, signed by ${authority}. Whether to trust that authority, openssl says with its root certificate.`,
  fails: (why: string) => `This stamp proves nothing: ${why}`,
  next: 'Leave the stamp out of account, or ask the one who wrote the pack for it once more.',
  /** Before the command. */
  toCheck: 'To check the stamp, with the authority’s root certificate as CA.pem:',
};
