import type { Language } from '../contract/language-code.ts';
import type { Leak, LeakForm, LeakStep } from '../contract/leak.ts';
import type { PersonalClass } from '../contract/redaction.ts';
import { formatOf } from './format.ts';

interface Words {
  readonly classes: Readonly<Record<PersonalClass, string>>;
  readonly forms: Readonly<Record<LeakForm, string>>;
  readonly steps: Readonly<Record<LeakStep['at'], (number: number) => string>>;
  /** `where` and `what` are in words; `token` is null where the value was to be taken out. */
  readonly leak: (where: string, what: string, form: string, token: string | null) => string;
  readonly stopped: (leaks: number) => string;
  /** After the search: nothing was found. */
  readonly clean: (values: number, files: number) => string;
  /** The list of what was taken out cannot be read. */
  readonly unreadable: string;
  /** What to do where a written pack holds such a value. */
  readonly next: string;
}

const en: Words = {
  classes: {
    'sender-local-part': 'a sender’s address',
    'recipient-local-part': 'a recipient’s address',
    'other-address': 'somebody else’s address',
    'person-name': 'a person’s name',
    'author-computer': 'the author’s computer',
    account: 'a login',
    subject: 'a subject',
    secret: 'a secret of a mail',
    'file-name': 'a file’s name',
    'own-rule': 'a value that you named',
  },
  forms: {
    plain: 'as it is',
    folded: 'broken over two lines',
    'quoted-printable': 'in quoted-printable',
    percent: 'percent-encoded',
    entity: 'in HTML entities',
    escape: 'in escapes with a backslash',
    'encoded-word': 'as an encoded word',
    base64: 'in base64',
    hex: 'in hexadecimal',
    'utf-16': 'in UTF-16',
    verp: 'inside another address',
    punycode: 'with its domain in ASCII form',
  },
  steps: {
    'file-name': () => 'the file’s name',
    line: (n) => `line ${n}`,
    'pdf-page': (n) => `page ${n}`,
    'pdf-stream': (n) => `PDF stream ${n}`,
    'pdf-string': () => 'titles and descriptions of the PDF',
    'pdf-metadata': () => 'metadata of the PDF',
    attachment: (n) => `attached file ${n}`,
    'zip-entry': (n) => `entry ${n} of the zip`,
    'zip-name': (n) => `name of entry ${n} of the zip`,
    unpacked: () => 'unpacked',
  },
  leak: (where, what, form, token) =>
    `${where}: ${what} stands there ${form}; ${token === null ? 'it was to be left out' : `${token} was to stand there`}.`,
  stopped: (n) =>
    `Nothing was written: ${formatOf('en').plural(n, { one: 'one value that was taken out is', other: `${formatOf('en').number(n)} values that were taken out are` })} still in the finished files. Report this as a fault; until it is mended, a rule of your own that leaves out the line helps.`,
  clean: (values, files) =>
    `Values taken out: ${formatOf('en').number(values)}. Searched: ${formatOf('en').plural(files, { one: '1 file', other: `${formatOf('en').number(files)} files` })}. Found: none.`,
  unreadable: 'This list cannot be read, so what was taken out was not looked for.',
  next: 'Do not pass these files on; write the pack again.',
};

const de: Words = {
  classes: {
    'sender-local-part': 'eine Absenderadresse',
    'recipient-local-part': 'eine Empfängeradresse',
    'other-address': 'eine fremde Adresse',
    'person-name': 'der Name einer Person',
    'author-computer': 'der Rechner des Verfassers',
    account: 'eine Benutzerkennung',
    subject: 'ein Betreff',
    secret: 'eine geheime Angabe einer Mail',
    'file-name': 'ein Dateiname',
    'own-rule': 'ein von Ihnen genannter Wert',
  },
  forms: {
    plain: 'im Klartext',
    folded: 'über zwei Zeilen gebrochen',
    'quoted-printable': 'in Quoted-Printable',
    percent: 'mit Prozentzeichen kodiert',
    entity: 'in HTML-Entitäten',
    escape: 'mit Backslashs maskiert',
    'encoded-word': 'als kodiertes Wort',
    base64: 'in Base64',
    hex: 'hexadezimal',
    'utf-16': 'in UTF-16',
    verp: 'in einer anderen Adresse',
    punycode: 'mit der Domain in ASCII-Form',
  },
  steps: {
    'file-name': () => 'Dateiname',
    line: (n) => `Zeile ${n}`,
    'pdf-page': (n) => `Seite ${n}`,
    'pdf-stream': (n) => `PDF-Datenstrom ${n}`,
    'pdf-string': () => 'Titel und Beschreibungen der PDF',
    'pdf-metadata': () => 'Metadaten der PDF',
    attachment: (n) => `angehängte Datei ${n}`,
    'zip-entry': (n) => `Eintrag ${n} der Zip-Datei`,
    'zip-name': (n) => `Name des Eintrags ${n} der Zip-Datei`,
    unpacked: () => 'entpackt',
  },
  leak: (where, what, form, token) =>
    `${where}: Dort steht ${form} ${what}; ${token === null ? 'die Angabe sollte entfallen' : `dort sollte ${token} stehen`}.`,
  stopped: (n) =>
    `Es wurde nichts geschrieben: ${formatOf('de').plural(n, { one: 'Ein entfernter Wert steht', other: `${formatOf('de').number(n)} entfernte Werte stehen` })} noch in den fertigen Dateien. Bitte melden Sie das als Fehler; bis er behoben ist, hilft eine eigene Regel, die die Zeile weglässt.`,
  clean: (values, files) =>
    `Entfernte Werte: ${formatOf('de').number(values)}. Durchsucht: ${formatOf('de').plural(files, { one: '1 Datei', other: `${formatOf('de').number(files)} Dateien` })}. Gefunden: keiner.`,
  unreadable: 'Diese Liste ist nicht lesbar; deshalb wurde nach den entfernten Werten nicht gesucht.',
  next: 'Geben Sie diese Dateien nicht weiter; schreiben Sie das Paket neu.',
};

const fr: Words = {
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
    `${where} : on y trouve ${what}, ${form} ; ${token === null ? 'cette donnée devait être supprimée' : `${token} devait y figurer`}.`,
  stopped: (n) =>
    `Rien n’a été écrit : ${formatOf('fr').plural(n, { one: 'une valeur retirée se trouve', other: `${formatOf('fr').number(n)} valeurs retirées se trouvent` })} encore dans les fichiers finis. Signalez-le comme un défaut ; en attendant, une règle à vous qui supprime la ligne y remédie.`,
  clean: (values, files) =>
    `Valeurs retirées : ${formatOf('fr').number(values)}. Examiné : ${formatOf('fr').plural(files, { one: '1 fichier', other: `${formatOf('fr').number(files)} fichiers` })}. Retrouvée : aucune.`,
  unreadable: 'Cette liste est illisible ; les valeurs retirées n’ont donc pas été recherchées.',
  next: 'Ne transmettez pas ces fichiers ; écrivez le dossier à nouveau.',
};

const es: Words = {
  classes: {
    'sender-local-part': 'una dirección de remitente',
    'recipient-local-part': 'una dirección de destinatario',
    'other-address': 'la dirección de un tercero',
    'person-name': 'el nombre de una persona',
    'author-computer': 'el equipo del autor',
    account: 'un nombre de usuario',
    subject: 'un asunto',
    secret: 'un dato secreto de un correo',
    'file-name': 'un nombre de archivo',
    'own-rule': 'un valor indicado por usted',
  },
  forms: {
    plain: 'sin codificar',
    folded: 'partido en dos líneas',
    'quoted-printable': 'en quoted-printable',
    percent: 'codificado con signos de porcentaje',
    entity: 'en entidades HTML',
    escape: 'con barras invertidas',
    'encoded-word': 'como palabra codificada',
    base64: 'en base64',
    hex: 'en hexadecimal',
    'utf-16': 'en UTF-16',
    verp: 'dentro de otra dirección',
    punycode: 'con el dominio en forma ASCII',
  },
  steps: {
    'file-name': () => 'nombre del archivo',
    line: (n) => `línea ${n}`,
    'pdf-page': (n) => `página ${n}`,
    'pdf-stream': (n) => `flujo PDF ${n}`,
    'pdf-string': () => 'títulos y descripciones del PDF',
    'pdf-metadata': () => 'metadatos del PDF',
    attachment: (n) => `archivo adjunto ${n}`,
    'zip-entry': (n) => `entrada ${n} del zip`,
    'zip-name': (n) => `nombre de la entrada ${n} del zip`,
    unpacked: () => 'descomprimido',
  },
  leak: (where, what, form, token) =>
    `${where}: ahí figura ${what}, ${form}; ${token === null ? 'debía suprimirse' : `debía figurar ${token}`}.`,
  stopped: (n) =>
    `No se ha escrito nada: ${formatOf('es').plural(n, { one: 'un valor retirado sigue', other: `${formatOf('es').number(n)} valores retirados siguen` })} en los archivos terminados. Comuníquelo como un fallo; mientras tanto sirve una regla propia que suprima la línea.`,
  clean: (values, files) =>
    `Valores retirados: ${formatOf('es').number(values)}. Examinado: ${formatOf('es').plural(files, { one: '1 archivo', other: `${formatOf('es').number(files)} archivos` })}. Encontrado: ninguno.`,
  unreadable: 'Esta lista no se puede leer, así que no se buscaron los valores retirados.',
  next: 'No entregue estos archivos; vuelva a escribir el paquete.',
};

const WORDS: Readonly<Record<Language, Words>> = { en, de, fr, es };

/** What is said about values that finished files still hold, or about none. */
export const leakWords = (language: Language): Words => WORDS[language];

/** A leak in one sentence: where, what kind of value, in which form. Never the value. */
export function leakSentence(leak: Leak, language: Language): string {
  const words = WORDS[language];
  const where = [leak.path, ...leak.place.map(({ at, number }) => words.steps[at](number))].join(', ');
  return words.leak(where, words.classes[leak.class], words.forms[leak.form], leak.token);
}
