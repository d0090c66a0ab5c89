import type { Phrase } from '../schema/phrase-schema.ts';

/** Words in Slovak, and codes that only operators of that country write. */
export const skPhrases: readonly Phrase[] = [
  {
    id: 'recipient-unknown.sk.sk-neexistuje',
    pattern:
      /(?:pou(?:[zž?]|[\u00c3-\u00e1].{1,2}?)(?:[ií?]|[\u00c3-\u00e1].{1,2}?)vate(?:[lľ?]|[\u00c3-\u00e1].{1,2}?)|schr(?:[aá?]|[\u00c3-\u00e1].{1,2}?)nka|pr(?:[ií?]|[\u00c3-\u00e1].{1,2}?)jemca).{0,60}? neexistuje/i,
    after: 'reply',
    cause: 'recipient-unknown',
    actor: ['sender-user'],
    permanence: 'permanent',
    lang: 'sk',
    sources: ['usual'],
    asOf: null,
    confidence: 'memory',
    seen: 'constructed',
    examples: ['550 5.1.1 Používateľ neexistuje'],
  },
];
