import { formatOf } from '../format.ts';
import type { Sentences } from '../sentences.ts';

const format = formatOf('fr');
const bracketed = (words: string) => (words === '' ? '' : ` (${words})`);

export const timeStamp: Sentences['timeStamp'] = {
  sends: (n, host) =>
    `${format.plural(n, { one: 'Une empreinte de 32 octets part', other: `${format.number(n)} empreintes de 32 octets chacune partent` })} vers ${host} pour un horodatage\u00a0: le SHA-256 de SHA256SUMS et un nombre aléatoire, rien d’autre.`,
  stamped: (folder, at, authority) => `${folder}\u00a0: horodaté ${at} par ${authority}.`,
  withoutStamp: (folder, why) =>
    `${folder}\u00a0: pas d’horodatage. ${why} Le dossier est complet sans cela.`,
  problems: {
    'timed-out': () => 'L’autorité n’a pas répondu à temps.',
    unreachable: (detail) => `Le serveur n’a pas pu être joint${bracketed(detail)}.`,
    refused: (detail) => `Le serveur a refusé${bracketed(detail)}.`,
    declined: (detail) =>
      `L’autorité n’a pas délivré d’horodatage${bracketed(detail === '' ? '' : `«\u00a0${detail}\u00a0»`)}.`,
    'not-a-time-stamp': () => 'La réponse n’est pas un horodatage.',
    'wrong-hash': () => 'L’horodatage porte sur un autre fichier.',
    'wrong-nonce': () => 'L’horodatage répond à une autre demande.',
    'bad-signature': () => 'La signature de l’horodatage n’est pas valide.',
  },
  holds: (at, authority) =>
    `Cet horodatage porte sur ce SHA256SUMS, du ${at}, signé par ${authority}. Pour savoir si l’on peut s’y fier, utilisez openssl avec le certificat racine de cette autorité.`,
  fails: (why) => `Cet horodatage ne prouve rien\u00a0: ${why}`,
  next: 'N’en tenez pas compte, ou redemandez-le à l’auteur du dossier.',
  toCheck: 'Pour contrôler l’horodatage, avec le certificat racine de l’autorité sous le nom CA.pem\u00a0:',
};
