import { formatOf } from '../format.ts';
import type { Sentences } from '../sentences.ts';

const format = formatOf('fr');

export const leaks: Sentences['leaks'] = {
  classes: {
    'sender-local-part': 'une adresse d’expéditeur',
    'recipient-local-part': 'une adresse de destinataire',
    'other-address': 'l’adresse d’un tiers',
    'person-name': 'le nom d’une personne',
    'author-computer': 'l’ordinateur de l’auteur',
    account: 'un identifiant de connexion',
    subject: 'un objet de message',
    secret: 'une donnée secrète d’un message',
    'file-name': 'un nom de fichier',
    'own-rule': 'une valeur que vous avez indiquée',
  },
  forms: {
    plain: 'en clair',
    folded: 'coupé sur deux lignes',
    'quoted-printable': 'en quoted-printable',
    percent: 'codé avec des signes pour cent',
    entity: 'en entités HTML',
    escape: 'avec des barres obliques inverses',
    'encoded-word': 'en mot codé',
    base64: 'en base64',
    hex: 'en hexadécimal',
    'utf-16': 'en UTF-16',
    verp: 'dans une autre adresse',
    punycode: 'avec le domaine en forme ASCII',
  },
  steps: {
    'file-name': () => 'nom du fichier',
    line: (n) => `ligne ${n}`,
    'pdf-page': (n) => `page ${n}`,
    'pdf-stream': (n) => `flux PDF ${n}`,
    'pdf-string': () => 'titres et descriptions du PDF',
    'pdf-metadata': () => 'métadonnées du PDF',
    attachment: (n) => `fichier joint ${n}`,
    'zip-entry': (n) => `entrée ${n} du zip`,
    'zip-name': (n) => `nom de l’entrée ${n} du zip`,
    unpacked: () => 'décompressé',
  },
  leak: (where, what, form, token) =>
    `${where} : on y trouve ${what}, ${form} ; ${token === null ? 'cette donnée devait être supprimée' : `à sa place devait figurer ${token}`}.`,
  stopped: (n) =>
    `Rien n’a été écrit : ${format.plural(n, { one: 'une valeur retirée se trouve', other: `${format.number(n)} valeurs retirées se trouvent` })} encore dans les fichiers finis. Signalez ce défaut ; en attendant, ajoutez une règle qui supprime cette ligne.`,
  clean: (values, files) =>
    `Valeurs retirées : ${format.number(values)}. Aucune n’a été retrouvée dans ${format.plural(files, { one: `${format.number(files)} fichier`, other: `${format.number(files)} fichiers` })}.`,
  unreadable: 'Cette liste est illisible ; les valeurs retirées n’ont donc pas été recherchées.',
  next: 'Ne transmettez pas ces fichiers ; créez à nouveau le dossier.',
};
