import { formatOf } from '../format.ts';
import type { Sentences } from '../sentences.ts';

const format = formatOf('de');

export const ways: Sentences['ways'] = {
  heading: 'Der Weg der Mail und der Weg der Unzustellbarkeitsmeldung',
  note: 'Jede Mail hat ihren eigenen Weg, die älteste Received-Zeile zuerst; die Wege werden nie vermischt. „Gesehen“: von der Seite geschrieben, die diese Mail übergeben hat. „Behauptet“: eine ältere Zeile, die jeder Absender geschrieben haben kann. Der Name, den ein Server sich selbst gibt, ist immer eine Behauptung.',
  of: {
    'failed-mail': 'Weg der unzustellbaren Mail',
    notice: 'Weg der Unzustellbarkeitsmeldung',
    'received-copy': 'Weg der Mail, die ankam',
  },
  count: (stamps) =>
    format.plural(stamps, { one: '1 Received-Zeile', other: `${format.number(stamps)} Received-Zeilen` }),
  total: (stamps, time) => `${stamps}, ${time} von der ersten zur letzten`,
  headers: {
    number: 'Nr.',
    by: 'Received-Zeile von',
    from: 'Übernommen von',
    at: 'Wann',
    delay: 'Nach der Zeile davor',
    trust: 'Gesehen oder behauptet',
    source: 'Steht in',
  },
  trust: { verified: 'gesehen', claimed: 'behauptet' },
  doubts: {
    'not-handed-on': 'die Zeile davor stammt von einem anderen Server als dem hier genannten',
    'below-message': 'steht unterhalb der eigenen Kopfzeilen der Mail',
    future: 'mit einem Datum in der Zukunft',
  },
  clockOff: {
    behind: (host, time, others) =>
      `Die Uhr von ${host} geht um mindestens ${time} nach: Das zeigt der Vergleich mit ${others}.`,
    ahead: (host, time, others) =>
      `Die Uhr von ${host} geht um mindestens ${time} vor: Das zeigt der Vergleich mit ${others}.`,
  },
  itself: 'sich selbst',
  calls: (name) => `nennt sich ${name}`,
  internal: 'interne Adresse',
  leftOut: 'Rechner des Absenders, weggelassen',
  accountLeftOut: 'ein Benutzer dieses Servers, weggelassen',
  skew: (time, before, by) =>
    `−${time}: Die Uhren von ${before} und ${by} weichen um mindestens so viel voneinander ab`,
  unknownHost: 'nicht genannt',
};
