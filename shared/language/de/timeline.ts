import { formatOf } from '../format.ts';
import type { Sentences } from '../sentences.ts';

const format = formatOf('de');

export const timeline: Sentences['timeline'] = {
  lanes: {
    author: 'Sie',
    authorNeutral: 'Absender',
    'sending-host': 'Ihr Hoster',
    'sending-host-neutral': 'Sendender Hoster',
    receiver: (operator) => operator ?? 'Empfänger',
    mailbox: 'Postfach',
  },
  events: {
    written: 'Mail geschrieben',
    'accepted-by-host': 'Vom sendenden Hoster angenommen',
    'attempt-deferred': 'Zustellversuch, aufgeschoben',
    'attempt-failed': 'Zustellversuch, abgelehnt',
    'gave-up': 'Aufgegeben, ohne Zustellversuch',
    'attempt-delivered': 'Zustellversuch, angenommen',
    'delay-notice': 'Verzögerungsmeldung',
    'retry-until': 'Bis dahin sollte es weitere Versuche geben',
    'bounce-written': 'Unzustellbarkeitsmeldung geschrieben',
    'bounce-received': 'Unzustellbarkeitsmeldung erhalten',
    'received-copy': 'Die Mail kam an',
  },
  basis: { observed: 'beobachtet', inferred: 'gefolgert' },
  tries: (code, n) =>
    code === null
      ? format.plural(n, { one: '1 Versuch', other: `${format.number(n)} Versuche` })
      : format.plural(n, { one: code, other: `${code}, ${n}-mal` }),
  bounceLater: (time) => `Meldung nach: ${time}`,
  gap: (time) => `${time} ohne Aufzeichnung`,
  caption: (mails, days, tries) =>
    `${format.plural(mails, { one: 'eine Mail', other: `${format.number(mails)} Mails` })}, ${days}, UTC · ${tries}`,
  triesObserved: (n) =>
    format.plural(n, {
      one: '1 Versuch im Protokoll beobachtet',
      other: `${format.number(n)} Versuche im Protokoll beobachtet`,
    }),
  triesInferred: (low, high, model) =>
    `${low} bis ${high} Versuche nach der üblichen Regel von ${model}, keiner beobachtet`,
  model: 'Modell',
  modelLabel: (low, high, system) =>
    `Modell, nicht beobachtet: ${system} unternimmt im Auslieferungszustand ${low} bis ${high} Versuche`,
  modelTry: (n) => `Versuch ${n} nach der Regel`,
  modelBasis: 'gefolgert, Modell',
  triesNone: 'kein Zustellversuch',
  triesUnknown: 'Versuche nicht aufgezeichnet',
  alt: (events, first, last) =>
    `Zeitachse mit ${format.plural(events, { one: 'einem Ereignis', other: `${format.number(events)} Ereignissen` })} von ${first} bis ${last}. Die Tabelle darunter enthält dieselben Zeilen.`,
  headers: {
    at: 'Wann',
    written: 'Wie geschrieben',
    lane: 'Wo',
    what: 'Was',
    basis: 'Grundlage',
    source: 'Steht in',
  },
  writtenAs: (raw) => `geschrieben „${raw}“`,
  zoneGiven: (raw: string, zone: string, offset: string) =>
    `geschrieben „${raw}“, Zone ${zone} (${offset}) nach Angabe`,
  zoneGivenFixed: (raw: string, offset: string) => `geschrieben „${raw}“, Zone ${offset} nach Angabe`,
  clockDoubled: (other: string) => `oder ${other}: Diese Stunde gab es zweimal`,
  clockSkipped: 'eine Zeit, die keine Uhr dieser Zone zeigte',
  zoneAssumed: (offset) => `Zone angenommen: ${offset}`,
};
