import type { Phrase } from '../schema/phrase-schema.ts';

/** Words in Romanian, and codes that only operators of that country write. */
export const roPhrases: readonly Phrase[] = [
  {
    id: 'recipient-unknown.ro.ro-necunoscut',
    pattern:
      /(?:utilizator|destinatar|adresa|c(?:[aă?]|[\u00c3-\u00e1].{1,2}?)su(?:[tț?]|[\u00c3-\u00e1].{1,2}?)a po(?:[sș?]|[\u00c3-\u00e1].{1,2}?)tal(?:[aă?]|[\u00c3-\u00e1].{1,2}?)|contul?).{0,40}? (?:necunoscut(?:[aă?]|[\u00c3-\u00e1].{1,2}?)?|inexistent(?:[aă?]|[\u00c3-\u00e1].{1,2}?)?|nu exist(?:[aă?]|[\u00c3-\u00e1].{1,2}?))/i,
    after: 'reply',
    cause: 'recipient-unknown',
    actor: ['sender-user'],
    permanence: 'permanent',
    lang: 'ro',
    sources: ['usual'],
    asOf: null,
    confidence: 'memory',
    seen: 'constructed',
    examples: ['550 Utilizator inexistent'],
  },
  {
    id: 'mailbox-full.ro.ro-casuta-plina',
    pattern:
      /(?:c(?:[aă?]|[\u00c3-\u00e1].{1,2}?)su(?:[tț?]|[\u00c3-\u00e1].{1,2}?)a|c(?:[aă?]|[\u00c3-\u00e1].{1,2}?)su(?:[tț?]|[\u00c3-\u00e1].{1,2}?)a po(?:[sș?]|[\u00c3-\u00e1].{1,2}?)tal(?:[aă?]|[\u00c3-\u00e1].{1,2}?)|mailbox|inbox).{0,40}? (?:este )?plin(?:[aă?]|[\u00c3-\u00e1].{1,2}?)/i,
    after: 'reply',
    cause: 'mailbox-full',
    actor: ['recipient'],
    permanence: 'either',
    lang: 'ro',
    sources: ['usual'],
    asOf: null,
    confidence: 'memory',
    seen: 'constructed',
    examples: ['552 5.2.2 Casuta postala este plina'],
  },
];
