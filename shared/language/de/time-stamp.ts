import { formatOf } from '../format.ts';
import type { Sentences } from '../sentences.ts';

const format = formatOf('de');
const bracketed = (words: string) => (words === '' ? '' : ` (${words})`);

export const timeStamp: Sentences['timeStamp'] = {
  sends: (n, host) =>
    `${format.plural(n, { one: 'Eine Prüfsumme von 32 Byte geht', other: `${format.number(n)} Prüfsummen von je 32 Byte gehen` })} für einen Zeitstempel an ${host}: der SHA-256 von SHA256SUMS und eine Zufallszahl, sonst nichts.`,
  stamped: (folder, at, authority) => `${folder}: Zeitstempel vom ${at}, ausgestellt von ${authority}.`,
  withoutStamp: (folder, why) =>
    `${folder}: kein Zeitstempel. ${why} Das Paket ist auch ohne ihn vollständig.`,
  problems: {
    'timed-out': () => 'Der Zeitstempeldienst hat nicht rechtzeitig geantwortet.',
    unreachable: (detail) => `Der Server war nicht erreichbar${bracketed(detail)}.`,
    refused: (detail) => `Der Server hat abgelehnt${bracketed(detail)}.`,
    declined: (detail) =>
      `Der Dienst hat keinen Zeitstempel ausgestellt${bracketed(detail === '' ? '' : `„${detail}“`)}.`,
    'not-a-time-stamp': () => 'Was zurückkam, ist kein Zeitstempel.',
    'wrong-hash': () => 'Der Zeitstempel gehört zu einer anderen Datei.',
    'wrong-nonce': () => 'Der Zeitstempel gehört zu einer anderen Anfrage.',
    'bad-signature': () => 'Die Signatur des Zeitstempels ist ungültig.',
  },
  holds: (at, authority) =>
    `Dieser Zeitstempel vom ${at} gilt für diese SHA256SUMS-Datei, signiert von ${authority}. Ob dem Dienst zu trauen ist, zeigt openssl mit dessen Wurzelzertifikat.`,
  fails: (why) => `Dieser Zeitstempel belegt nichts: ${why}`,
  next: 'Lassen Sie den Zeitstempel außer Betracht, oder bitten Sie noch einmal darum.',
  toCheck: 'So lässt sich der Zeitstempel prüfen, mit dem Wurzelzertifikat des Dienstes als CA.pem:',
};
