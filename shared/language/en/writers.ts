import { formatOf } from '../format.ts';

const format = formatOf('en');

/** Words that the writers of a pack add themselves: heads of columns, labels, what stands beside an exhibit. */
export const writers = {
  format,
  labels: { FACT: 'FACT', INFERENCE: 'INFERENCE', STATEMENT: 'STATEMENT', UNKNOWN: 'UNKNOWN' },
  confidence: { high: 'high confidence', moderate: 'moderate confidence', low: 'low confidence' },
  number: 'No.',
  finding: 'Finding',
  kind: 'Kind',
  basis: 'Basis',
  exhibits: 'Exhibits',
  question: 'Question',
  answer: 'Answer',
  source: 'Source',
  bytes: (start: number, end: number) => `bytes ${start} to ${end}`,
  lines: (first: number, last: number) => (first === last ? `line ${first}` : `lines ${first} to ${last}`),
  takenIn: (at: string) => `taken in ${at}`,
  ofSource: 'SHA-256 of the source',
  ofRange: 'SHA-256 of these bytes',
  /** `n`, at least 1: how many values in the lines are replaced. */
  ofOriginal: (n: number) =>
    `${format.plural(n, { one: '1 value', other: `${format.number(n)} values` })} replaced; SHA-256 of the original bytes`,
  manifest: 'SHA-256 of the manifest (SHA256SUMS)',
  originals: 'Originals',
  mustSupply: 'you must supply',
  formTitle: 'Form sheet',
  formIntro: 'One field after another, to copy into the form of the one who is asked.',
  formText: 'Text for the free field',
  evidenceTitle: 'Evidence',
  evidenceIntro:
    'Lines of the sources, verbatim. The number before the bar is the line in the source; the text after it is as it stands there.',
  allSources: 'All sources, each with its SHA-256',
  attachments: 'Files beside this text',
  seal: 'SHA-256 of this file with these 64 digits as zeros',
  check:
    'To check these files: the first line below compares the files with the list and gives the list’s own SHA-256, which stands at the foot of page 1. pack.pdf and pack.md print that hash, so they cannot stand in the list; each carries its own digest, taken with the digest’s 64 digits as zeros, and the other lines show the one that it carries and the one that it has. The line after them checks a time stamp, where SHA256SUMS.tsr lies beside the list, with its authority’s root certificate as CA.pem; the last one gives the SHA-256 of an exhibit’s bytes from START to END in its original.',
  /** Where the originals would have made the PDF too large. */
  notEmbedded:
    'The originals are not inside this PDF: with them it would be larger than the 10 MB that desks commonly take. They lie, byte for byte, in own/originals of the sender’s files.',
  /** Of the annex for tools, in the receiver’s letter. */
  xarf: 'For tools, xarf.json holds these facts in the shape of XARF. It is an annex and no XARF report: the sending address in it is the one that was refused, not one that is complained about.',
};
