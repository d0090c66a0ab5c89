import type { Phrase } from '../schema/phrase-schema.ts';

/** Words in Ukrainian, and codes that only operators of that country write. */
export const ukPhrases: readonly Phrase[] = [
  {
    id: 'recipient-unknown.uk.uk-ne-isnuje',
    pattern: /(?:користувач|одержувач|поштова скринька|адреса).{0,60}? (?:не існує|не знайдено|невідомий)/i,
    after: 'reply',
    cause: 'recipient-unknown',
    actor: ['sender-user'],
    permanence: 'permanent',
    lang: 'uk',
    sources: ['usual'],
    asOf: null,
    confidence: 'memory',
    seen: 'constructed',
    examples: ['550 5.1.1 Користувач не існує'],
  },
  {
    id: 'mailbox-full.uk.skrynka-perepovnena',
    pattern: /(?:поштова )?скриньк[аиу] (?:отримувача )?(?:переповнена|заповнена)/i,
    after: 'reply',
    cause: 'mailbox-full',
    actor: ['recipient'],
    permanence: 'either',
    lang: 'uk',
    sources: ['memory'],
    asOf: null,
    confidence: 'memory',
    seen: 'constructed',
    examples: ['552 Поштова скринька переповнена'],
  },
];
