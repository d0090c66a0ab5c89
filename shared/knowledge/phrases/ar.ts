import type { Phrase } from '../schema/phrase-schema.ts';

/** Words in Arabic, and codes that only operators of that country write. */
export const arPhrases: readonly Phrase[] = [
  {
    id: 'recipient-unknown.ar.ar-unknown',
    pattern: /(?:المستخدم|المستلم|صندوق البريد) (?:غير موجود|غير معروف)/i,
    cause: 'recipient-unknown',
    actor: ['sender-user'],
    permanence: 'permanent',
    lang: 'ar',
    sources: ['usual'],
    asOf: null,
    confidence: 'memory',
    seen: 'constructed',
    examples: ['550 5.1.1 المستخدم غير موجود'],
  },
];
