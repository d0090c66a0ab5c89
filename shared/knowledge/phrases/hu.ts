import type { Phrase } from '../schema/phrase-schema.ts';

/** Words in Hungarian, and codes that only operators of that country write. */
export const huPhrases: readonly Phrase[] = [
  {
    id: 'recipient-unknown.hu.hu-ismeretlen',
    pattern:
      /(?:ismeretlen (?:felhaszn(?:[aá?]|[\u00c3-\u00e1].{1,2}?)l(?:[oó?]|[\u00c3-\u00e1].{1,2}?)|c(?:[ií?]|[\u00c3-\u00e1].{1,2}?)mzett|c(?:[ií?]|[\u00c3-\u00e1].{1,2}?)m)|(?:felhaszn(?:[aá?]|[\u00c3-\u00e1].{1,2}?)l(?:[oó?]|[\u00c3-\u00e1].{1,2}?)|c(?:[ií?]|[\u00c3-\u00e1].{1,2}?)mzett|postafi(?:[oó?]|[\u00c3-\u00e1].{1,2}?)k|c(?:[ií?]|[\u00c3-\u00e1].{1,2}?)m) nem (?:l(?:[eé?]|[\u00c3-\u00e1].{1,2}?)tezik|tal(?:[aá?]|[\u00c3-\u00e1].{1,2}?)lhat(?:[oó?]|[\u00c3-\u00e1].{1,2}?)))/i,
    after: 'reply',
    cause: 'recipient-unknown',
    actor: ['sender-user'],
    permanence: 'permanent',
    lang: 'hu',
    sources: ['usual'],
    asOf: null,
    confidence: 'memory',
    seen: 'constructed',
    examples: ['550 5.1.1 Ismeretlen felhasználó'],
  },
  {
    id: 'mailbox-full.hu.hu-megtelt',
    pattern:
      /(?:postafi(?:[oó?]|[\u00c3-\u00e1].{1,2}?)k|postal(?:[aá?]|[\u00c3-\u00e1].{1,2}?)da|fi(?:[oó?]|[\u00c3-\u00e1].{1,2}?)k).{0,40}? (?:megtelt|tele van|betelt)/i,
    after: 'reply',
    cause: 'mailbox-full',
    actor: ['recipient'],
    permanence: 'either',
    lang: 'hu',
    sources: ['usual'],
    asOf: null,
    confidence: 'memory',
    seen: 'constructed',
    examples: ['552 5.2.2 A postafiok megtelt'],
  },
  {
    id: 'content-spam.hu.hu-spam',
    pattern:
      /(?:lev(?:[eé?]|[\u00c3-\u00e1].{1,2}?)l|(?:[uü?]|ue|[\u00c3-\u00e1].{1,2}?)zenet).{0,60}? (?:spam|k(?:[eé?]|[\u00c3-\u00e1].{1,2}?)retlen).{0,30}? (?:miatt|k(?:[eé?]|[\u00c3-\u00e1].{1,2}?)nt|elutas(?:[ií?]|[\u00c3-\u00e1].{1,2}?)tva)/i,
    after: 'reply',
    cause: 'content-spam',
    actor: ['sender-user', 'domain-owner'],
    permanence: 'permanent',
    lang: 'hu',
    sources: ['usual'],
    asOf: null,
    confidence: 'memory',
    seen: 'constructed',
    examples: ['554 5.7.1 A levél spam miatt elutasítva'],
  },
];
