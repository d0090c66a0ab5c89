import type { Phrase } from '../schema/phrase-schema.ts';

/** Words in Norwegian, and codes that only operators of that country write. */
export const noPhrases: readonly Phrase[] = [
  {
    id: 'recipient-unknown.no.no-ukjent',
    pattern:
      /(?:ukjent (?:bruker|mottaker|adresse)|(?:brukeren|mottakeren|kontoen|adressen) (?:finnes ikke|ble ikke funnet))/i,
    after: 'reply',
    cause: 'recipient-unknown',
    actor: ['sender-user'],
    permanence: 'permanent',
    lang: 'no',
    sources: ['usual'],
    asOf: null,
    confidence: 'memory',
    seen: 'constructed',
    examples: ['550 Ukjent bruker'],
  },
  {
    id: 'mailbox-full.no.no-postboks-full',
    pattern: /(?:postboksen|innboksen|postkassen).{0,40}? er full/i,
    after: 'reply',
    cause: 'mailbox-full',
    actor: ['recipient'],
    permanence: 'either',
    lang: 'no',
    sources: ['usual'],
    asOf: null,
    confidence: 'memory',
    seen: 'constructed',
    examples: ['552 5.2.2 Postkassen er full'],
  },
];
