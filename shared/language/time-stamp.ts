import type { Language } from '../contract/language-code.ts';
import type { TimeStampProblem } from '../contract/time-stamp.ts';
import { formatOf } from './format.ts';

interface Words {
  /** Before anything is sent. `host`: of the address that the person named. */
  readonly sends: (hashes: number, host: string) => string;
  readonly stamped: (folder: string, at: string, authority: string) => string;
  /** What is written is the pack without the stamp; `why` is one of `problems`. */
  readonly withoutStamp: (folder: string, why: string) => string;
  readonly problems: Readonly<Record<TimeStampProblem, (detail: string) => string>>;
  /** A stamp that lies beside a written pack: what this check holds, and what it leaves to openssl. */
  readonly holds: (at: string, authority: string) => string;
  readonly fails: (why: string) => string;
  readonly next: string;
  /** Before the command. */
  readonly toCheck: string;
}

const quoted = (detail: string, open: string, close: string): string =>
  detail === '' ? '' : ` (${open}${detail}${close})`;

const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    sends: (n, host) =>
      `${formatOf('en').plural(n, { one: 'One hash of 32 bytes goes', other: `${n} hashes of 32 bytes each go` })} to ${host} for a time stamp: the SHA-256 of SHA256SUMS and a random number, nothing else.`,
    stamped: (folder, at, authority) => `${folder}: stamped ${at} by ${authority}.`,
    withoutStamp: (folder, why) => `${folder}: no time stamp. ${why} The pack is whole without it.`,
    problems: {
      'timed-out': () => 'The authority did not answer in time.',
      unreachable: (detail) => `The server could not be reached${quoted(detail, '', '')}.`,
      refused: (detail) => `The server refused${quoted(detail, '', '')}.`,
      declined: (detail) => `The authority gave no stamp${quoted(detail, '“', '”')}.`,
      'not-a-time-stamp': () => 'What came back is no time stamp.',
      'wrong-hash': () => 'The stamp is for another file.',
      'wrong-nonce': () => 'The stamp answers another request.',
      'bad-signature': () => 'The stamp’s signature does not hold.',
    },
    holds: (at, authority) =>
      `This stamp is for this SHA256SUMS, of ${at}, signed by ${authority}. Whether to trust that authority, openssl says with its root certificate.`,
    fails: (why) => `This stamp proves nothing: ${why}`,
    next: 'Leave the stamp out of account, or ask the one who wrote the pack for it once more.',
    toCheck: 'To check the stamp, with the authority’s root certificate as CA.pem:',
  },
  de: {
    sends: (n, host) =>
      `${formatOf('de').plural(n, { one: 'Eine Prüfsumme von 32 Byte geht', other: `${n} Prüfsummen von je 32 Byte gehen` })} für einen Zeitstempel an ${host}: der SHA-256 von SHA256SUMS und eine Zufallszahl, sonst nichts.`,
    stamped: (folder, at, authority) => `${folder}: gestempelt ${at} von ${authority}.`,
    withoutStamp: (folder, why) =>
      `${folder}: kein Zeitstempel. ${why} Das Paket ist auch ohne ihn vollständig.`,
    problems: {
      'timed-out': () => 'Die Stelle hat nicht rechtzeitig geantwortet.',
      unreachable: (detail) => `Der Server war nicht erreichbar${quoted(detail, '', '')}.`,
      refused: (detail) => `Der Server hat abgelehnt${quoted(detail, '', '')}.`,
      declined: (detail) => `Die Stelle hat keinen Stempel erteilt${quoted(detail, '„', '“')}.`,
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
  },
  fr: {
    sends: (n, host) =>
      `${formatOf('fr').plural(n, { one: 'Une empreinte de 32 octets part', other: `${n} empreintes de 32 octets chacune partent` })} vers ${host} pour un horodatage\u00a0: le SHA-256 de SHA256SUMS et un nombre aléatoire, rien d’autre.`,
    stamped: (folder, at, authority) => `${folder}\u00a0: horodaté ${at} par ${authority}.`,
    withoutStamp: (folder, why) =>
      `${folder}\u00a0: pas d’horodatage. ${why} Le dossier est complet sans lui.`,
    problems: {
      'timed-out': () => 'L’autorité n’a pas répondu à temps.',
      unreachable: (detail) => `Le serveur n’a pas pu être joint${quoted(detail, '', '')}.`,
      refused: (detail) => `Le serveur a refusé${quoted(detail, '', '')}.`,
      declined: (detail) => `L’autorité n’a pas délivré d’horodatage${quoted(detail, '«\u00a0', '\u00a0»')}.`,
      'not-a-time-stamp': () => 'La réponse n’est pas un horodatage.',
      'wrong-hash': () => 'L’horodatage porte sur un autre fichier.',
      'wrong-nonce': () => 'L’horodatage répond à une autre demande.',
      'bad-signature': () => 'La signature de l’horodatage n’est pas valable.',
    },
    holds: (at, authority) =>
      `Cet horodatage porte sur ce SHA256SUMS, du ${at}, signé par ${authority}. Si l’on peut se fier à cette autorité, openssl le dit avec son certificat racine.`,
    fails: (why) => `Cet horodatage ne prouve rien\u00a0: ${why}`,
    next: 'N’en tenez pas compte, ou redemandez-le à l’auteur du dossier.',
    toCheck: 'Pour contrôler l’horodatage, avec le certificat racine de l’autorité sous le nom CA.pem\u00a0:',
  },
  es: {
    sends: (n, host) =>
      `${formatOf('es').plural(n, { one: 'Una suma de 32 bytes va', other: `${n} sumas de 32 bytes cada una van` })} a ${host} para un sello de tiempo: el SHA-256 de SHA256SUMS y un número aleatorio, nada más.`,
    stamped: (folder, at, authority) => `${folder}: sellado ${at} por ${authority}.`,
    withoutStamp: (folder, why) =>
      `${folder}: sin sello de tiempo. ${why} El expediente está completo sin él.`,
    problems: {
      'timed-out': () => 'La autoridad no respondió a tiempo.',
      unreachable: (detail) => `No se pudo contactar con el servidor${quoted(detail, '', '')}.`,
      refused: (detail) => `El servidor lo rechazó${quoted(detail, '', '')}.`,
      declined: (detail) => `La autoridad no dio ningún sello${quoted(detail, '«', '»')}.`,
      'not-a-time-stamp': () => 'Lo que llegó no es un sello de tiempo.',
      'wrong-hash': () => 'El sello es de otro archivo.',
      'wrong-nonce': () => 'El sello responde a otra petición.',
      'bad-signature': () => 'La firma del sello no es válida.',
    },
    holds: (at, authority) =>
      `Este sello es de este SHA256SUMS, del ${at}, firmado por ${authority}. Si esa autoridad merece confianza, lo dice openssl con su certificado raíz.`,
    fails: (why) => `Este sello no prueba nada: ${why}`,
    next: 'No lo tenga en cuenta, o vuelva a pedirlo a quien escribió el expediente.',
    toCheck: 'Para comprobar el sello, con el certificado raíz de la autoridad como CA.pem:',
  },
};

/** What is said about time stamps, to a person at the command line or the window. */
export const timeStampWords = (language: Language): Words => WORDS[language];
