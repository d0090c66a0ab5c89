import { formatOf } from '../format.ts';
import type { Sentences } from '../sentences.ts';

const format = formatOf('de');
const bracketed = (words: string) => (words === '' ? '' : ` (${words})`);

export const timeStamp: Sentences['timeStamp'] = {
  sends: (n, host) =>
    `${format.plural(n, { one: 'Eine Prüfsumme von 32 Byte geht', other: `${format.number(n)} Prüfsummen von je 32 Byte gehen` })} für einen Zeitstempel an ${host}: der SHA-256 von SHA256SUMS und eine Zufallszahl, sonst nichts.`,
  stamped: (folder, at, authority) => `${folder}: gestempelt ${at} von ${authority}.`,
  withoutStamp: (folder, why) =>
    `${folder}: kein Zeitstempel. ${why} Das Paket ist auch ohne ihn vollständig.`,
  problems: {
    'timed-out': () => 'Die Stelle hat nicht rechtzeitig geantwortet.',
    unreachable: (detail) => `Der Server war nicht erreichbar${bracketed(detail)}.`,
    refused: (detail) => `Der Server hat abgelehnt${bracketed(detail)}.`,
    declined: (detail) =>
      `Die Stelle hat keinen Stempel erteilt${bracketed(detail === '' ? '' : `„${detail}“`)}.`,
    'not-a-time-stamp': () => 'Was zurückkam, ist kein Zeitstempel.',
    'wrong-hash': () => 'Der Stempel gehört zu einer anderen Datei.',
    'wrong-nonce': () => 'Der Stempel antwortet auf eine andere Anfrage.',
    'bad-signature': () => 'Die Unterschrift des Stempels stimmt nicht.',
  },
  holds: (at, authority) =>
    `Dieser Stempel gilt für dieses SHA256SUMS, vom ${at}, unterschrieben von ${authority}. Ob man der Stelle trauen kann, sagt openssl mit ihrem Wurzelzertifikat.`,
  fails: (why) => `Dieser Stempel belegt nichts: ${why}`,
  next: 'Lassen Sie den Stempel außer Betracht, oder bitten Sie noch einmal um ihn.',
  toCheck: 'So lässt sich der Stempel prüfen, mit dem Wurzelzertifikat der Stelle als CA.pem:',
};
