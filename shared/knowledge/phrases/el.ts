import type { Phrase } from '../schema/phrase-schema.ts';

/** Words in Greek, and codes that only operators of that country write. */
export const elPhrases: readonly Phrase[] = [
  {
    id: 'recipient-unknown.el.el-agnostos',
    pattern:
      /(?:άγνωστος (?:χρήστης|παραλήπτης)|(?:ο χρήστης|ο παραλήπτης|ο λογαριασμός) δεν (?:υπάρχει|βρέθηκε))/i,
    after: 'reply',
    cause: 'recipient-unknown',
    actor: ['sender-user'],
    permanence: 'permanent',
    lang: 'el',
    sources: ['usual'],
    asOf: null,
    confidence: 'memory',
    seen: 'constructed',
    examples: ['550 5.1.1 Άγνωστος χρήστης'],
  },
];
