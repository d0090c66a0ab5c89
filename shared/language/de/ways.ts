import { formatOf } from '../format.ts';
import type { Sentences } from '../sentences.ts';

const format = formatOf('de');

export const ways: Sentences['ways'] = {
  heading: 'Der Weg der Mail und der Weg der Rückmeldung',
  note: 'Jede Mail hat ihren eigenen Weg, der älteste Stempel zuerst; die Wege werden nie vermischt. „Gesehen“: von der Seite geschrieben, die diese Mail übergeben hat. „Behauptet“: eine ältere Zeile, die jeder Absender geschrieben haben kann. Wie ein Host sich nennt, ist immer eine Behauptung.',
  of: {
    'failed-mail': 'Weg der gescheiterten Mail',
    notice: 'Weg der Rückmeldung',
    'received-copy': 'Weg der Mail, die ankam',
  },
  count: (stamps) => format.plural(stamps, { one: '1 Stempel', other: `${format.number(stamps)} Stempel` }),
  total: (stamps, time) => `${stamps}, ${time} vom ersten zum letzten`,
  headers: {
    number: 'Nr.',
    by: 'Gestempelt von',
    from: 'Übernommen von',
    at: 'Wann',
    delay: 'Nach dem Stempel davor',
    trust: 'Gesehen oder behauptet',
    source: 'Steht in',
  },
  trust: { verified: 'gesehen', claimed: 'behauptet' },
  doubts: {
    'not-handed-on': 'der Stempel davor ist von einem anderen Host als dem hier genannten',
    'below-message': 'steht unter den eigenen Feldern der Mail',
    future: 'in der Zukunft datiert',
  },
  clockOff: {
    behind: (host, time, others) =>
      `Die Uhr von ${host} geht um mindestens ${time} nach: Das zeigen ihre Stempel gegenüber ${others}.`,
    ahead: (host, time, others) =>
      `Die Uhr von ${host} geht um mindestens ${time} vor: Das zeigen ihre Stempel gegenüber ${others}.`,
  },
  itself: 'sich selbst',
  calls: (name) => `nennt sich ${name}`,
  internal: 'interne Adresse',
  leftOut: 'Rechner des Absenders, weggelassen',
  accountLeftOut: 'ein Benutzer dieses Hosts, weggelassen',
  skew: (time, before, by) =>
    `−${time}: Die Uhren von ${before} und ${by} gehen um mindestens so viel auseinander`,
  unknownHost: 'nicht genannt',
};
