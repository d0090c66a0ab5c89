import type { Phrase } from '../schema/phrase-schema.ts';

/** Words in Finnish, and codes that only operators of that country write. */
export const fiPhrases: readonly Phrase[] = [
  {
    id: 'recipient-unknown.fi.fi-tuntematon',
    pattern:
      /(?:tuntematon (?:k(?:[aä?]|ae|[\u00c3-\u00e1].{1,2}?)ytt(?:[aä?]|ae|[\u00c3-\u00e1].{1,2}?)j(?:[aä?]|ae|[\u00c3-\u00e1].{1,2}?)|vastaanottaja|osoite)|(?:k(?:[aä?]|ae|[\u00c3-\u00e1].{1,2}?)ytt(?:[aä?]|ae|[\u00c3-\u00e1].{1,2}?)j(?:[aä?]|ae|[\u00c3-\u00e1].{1,2}?)(?:[aä?]|ae|[\u00c3-\u00e1].{1,2}?)|vastaanottajaa|osoitetta) ei (?:l(?:[oö?]|oe|[\u00c3-\u00e1].{1,2}?)ydy|l(?:[oö?]|oe|[\u00c3-\u00e1].{1,2}?)ytynyt|ole))/i,
    after: 'reply',
    cause: 'recipient-unknown',
    actor: ['sender-user'],
    permanence: 'permanent',
    lang: 'fi',
    sources: ['usual'],
    asOf: null,
    confidence: 'memory',
    seen: 'constructed',
    examples: ['550 Tuntematon vastaanottaja'],
  },
  {
    id: 'mailbox-full.fi.fi-postilaatikko',
    pattern:
      /(?:postilaatikko|s(?:[aä?]|ae|[\u00c3-\u00e1].{1,2}?)hk(?:[oö?]|oe|[\u00c3-\u00e1].{1,2}?)postilaatikko).{0,40}? (?:on )?t(?:[aä?]|ae|[\u00c3-\u00e1].{1,2}?)ynn(?:[aä?]|ae|[\u00c3-\u00e1].{1,2}?)/i,
    after: 'reply',
    cause: 'mailbox-full',
    actor: ['recipient'],
    permanence: 'either',
    lang: 'fi',
    sources: ['usual'],
    asOf: null,
    confidence: 'memory',
    seen: 'constructed',
    examples: ['552 5.2.2 Postilaatikko on täynnä'],
  },
  {
    id: 'content-spam.fi.fi-roskaposti',
    pattern:
      /(?:viesti|s(?:[aä?]|ae|[\u00c3-\u00e1].{1,2}?)hk(?:[oö?]|oe|[\u00c3-\u00e1].{1,2}?)posti).{0,40}? (?:roskapost|spam).{0,40}/i,
    after: 'reply',
    cause: 'content-spam',
    actor: ['sender-user', 'domain-owner'],
    permanence: 'permanent',
    lang: 'fi',
    sources: ['usual'],
    asOf: null,
    confidence: 'memory',
    seen: 'constructed',
    examples: ['554 5.7.1 Viesti hylättiin roskapostina'],
  },
  {
    id: 'rate-limit.fi.fi-liian-monta',
    pattern:
      /liian (?:monta (?:viesti(?:[aä?]|ae|[\u00c3-\u00e1].{1,2}?)|yhteytt(?:[aä?]|ae|[\u00c3-\u00e1].{1,2}?))|paljon (?:viestej(?:[aä?]|ae|[\u00c3-\u00e1].{1,2}?)|yhteyksi(?:[aä?]|ae|[\u00c3-\u00e1].{1,2}?)))/i,
    after: 'reply',
    cause: 'rate-limit',
    altCauses: ['concurrent-connections'],
    actor: ['sender-host'],
    permanence: 'temporary',
    lang: 'fi',
    sources: ['usual'],
    asOf: null,
    confidence: 'memory',
    seen: 'constructed',
    examples: ['450 4.7.1 Liian monta viestiä, yritä myöhemmin uudelleen'],
  },
];
