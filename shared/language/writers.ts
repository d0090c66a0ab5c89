import type { Language } from '../contract/language-code.ts';
import { type Format, formatOf } from './format.ts';

/** Words that the writers of a pack add themselves: heads of columns, labels, what stands beside an exhibit. */
export interface WriterWords {
  readonly format: Format;
  readonly labels: Readonly<Record<'FACT' | 'INFERENCE' | 'STATEMENT' | 'UNKNOWN', string>>;
  readonly confidence: Readonly<Record<'high' | 'moderate' | 'low', string>>;
  readonly number: string;
  readonly finding: string;
  readonly kind: string;
  readonly basis: string;
  readonly exhibits: string;
  readonly question: string;
  readonly answer: string;
  readonly source: string;
  readonly bytes: (start: number, end: number) => string;
  readonly lines: (first: number, last: number) => string;
  readonly takenIn: (at: string) => string;
  readonly ofSource: string;
  readonly ofRange: string;
  /** `n`, at least 1: how many values in the lines are replaced. */
  readonly ofOriginal: (n: number) => string;
  readonly manifest: string;
  readonly originals: string;
  readonly mustSupply: string;
  readonly formTitle: string;
  readonly formIntro: string;
  readonly formText: string;
  readonly evidenceTitle: string;
  readonly evidenceIntro: string;
  readonly allSources: string;
  readonly attachments: string;
  readonly seal: string;
  readonly check: string;
  /** Of the annex for tools, in the receiver's letter. */
  readonly xarf: string;
  /** Where the originals would have made the PDF too large. */
  readonly notEmbedded: string;
}

const en: WriterWords = {
  format: formatOf('en'),
  labels: { FACT: 'FACT', INFERENCE: 'INFERENCE', STATEMENT: 'STATEMENT', UNKNOWN: 'UNKNOWN' },
  confidence: { high: 'high confidence', moderate: 'moderate confidence', low: 'low confidence' },
  number: 'No.',
  finding: 'Finding',
  kind: 'Kind',
  basis: 'Basis',
  exhibits: 'Exhibits',
  question: 'Question',
  answer: 'Answer',
  source: 'Source',
  bytes: (start, end) => `bytes ${start} to ${end}`,
  lines: (first, last) => (first === last ? `line ${first}` : `lines ${first} to ${last}`),
  takenIn: (at) => `taken in ${at}`,
  ofSource: 'SHA-256 of the source',
  ofRange: 'SHA-256 of these bytes',
  ofOriginal: (n) => `${n === 1 ? '1 value' : `${n} values`} replaced; SHA-256 of the original bytes`,
  manifest: 'SHA-256 of the manifest (SHA256SUMS)',
  originals: 'Originals',
  mustSupply: 'you must supply',
  formTitle: 'Form sheet',
  formIntro: 'One field after another, to copy into the form of the one who is asked.',
  formText: 'Text for the free field',
  evidenceTitle: 'Evidence',
  evidenceIntro:
    'Lines of the sources, verbatim. The number before the bar is the line in the source; the text after it is as it stands there.',
  allSources: 'All sources, each with its SHA-256',
  attachments: 'Files beside this text',
  seal: 'SHA-256 of this file with these 64 digits as zeros',
  check:
    'To check these files: the first line below compares the files with the list and gives the list’s own SHA-256, which stands at the foot of page 1. pack.pdf and pack.md print that hash, so they cannot stand in the list; each carries its own digest, taken with the digest’s 64 digits as zeros, and the other lines show the one that it carries and the one that it has. The line after them checks a time stamp, where SHA256SUMS.tsr lies beside the list, with its authority’s root certificate as CA.pem; the last one gives the SHA-256 of an exhibit’s bytes from START to END in its original.',
  notEmbedded:
    'The originals are not inside this PDF: with them it would be larger than the 10 MB that desks commonly take. They lie, byte for byte, in own/originals of the sender’s files.',
  xarf: 'For tools, xarf.json holds these facts in the shape of XARF. It is an annex and no XARF report: the sending address in it is the one that was refused, not one that is complained about.',
};

const de: WriterWords = {
  format: formatOf('de'),
  labels: { FACT: 'TATSACHE', INFERENCE: 'SCHLUSS', STATEMENT: 'ANGABE', UNKNOWN: 'UNBEKANNT' },
  confidence: { high: 'hohe Sicherheit', moderate: 'mittlere Sicherheit', low: 'geringe Sicherheit' },
  number: 'Nr.',
  finding: 'Feststellung',
  kind: 'Art',
  basis: 'Grundlage',
  exhibits: 'Belege',
  question: 'Frage',
  answer: 'Antwort',
  source: 'Quelle',
  bytes: (start, end) => `Bytes ${start} bis ${end}`,
  lines: (first, last) => (first === last ? `Zeile ${first}` : `Zeilen ${first} bis ${last}`),
  takenIn: (at) => `aufgenommen ${at}`,
  ofSource: 'SHA-256 der Quelle',
  ofRange: 'SHA-256 dieser Bytes',
  ofOriginal: (n) => `${n === 1 ? '1 Wert' : `${n} Werte`} ersetzt; SHA-256 der ursprünglichen Bytes`,
  manifest: 'SHA-256 des Verzeichnisses (SHA256SUMS)',
  originals: 'Originale',
  mustSupply: 'bitte ergänzen',
  formTitle: 'Formularblatt',
  formIntro: 'Ein Feld nach dem anderen, zum Kopieren in das Formular der angefragten Stelle.',
  formText: 'Text für das freie Feld',
  evidenceTitle: 'Belege',
  evidenceIntro:
    'Zeilen der Quellen im Wortlaut. Die Zahl vor dem Strich ist die Zeile in der Quelle; der Text dahinter steht dort genau so.',
  allSources: 'Alle Quellen, jede mit ihrem SHA-256',
  attachments: 'Dateien zu diesem Text',
  seal: 'SHA-256 dieser Datei mit diesen 64 Ziffern als Nullen',
  check:
    'So lassen sich die Dateien prüfen: Die erste Zeile unten vergleicht sie mit dem Verzeichnis und gibt dessen eigenen SHA-256 aus, der am Fuß von Seite 1 steht. pack.pdf und pack.md drucken diesen Wert und können deshalb nicht selbst im Verzeichnis stehen; beide tragen ihre eigene Prüfsumme, gebildet mit Nullen an der Stelle ihrer 64 Ziffern. Die übrigen Zeilen zeigen die getragene und die tatsächliche Prüfsumme. Die Zeile danach prüft einen Zeitstempel, falls SHA256SUMS.tsr beiliegt, mit dem Wurzelzertifikat der Stelle als CA.pem; die letzte gibt den SHA-256 der Bytes eines Belegs von START bis END in seinem Original aus.',
  notEmbedded:
    'Die Originale sind nicht in dieses PDF eingebettet: Mit ihnen wäre es größer als die 10 MB, die üblicherweise angenommen werden. Sie liegen Byte für Byte in own/originals bei den Dateien der Absenderseite.',
  xarf: 'Für Programme enthält xarf.json diese Fakten in der Form von XARF. Es ist ein Anhang und keine XARF-Meldung: Die sendende Adresse darin wurde abgewiesen; es ist keine Beschwerde über sie.',
};

const fr: WriterWords = {
  format: formatOf('fr'),
  labels: { FACT: 'FAIT', INFERENCE: 'DÉDUCTION', STATEMENT: 'DÉCLARATION', UNKNOWN: 'INCONNU' },
  confidence: { high: 'certitude élevée', moderate: 'certitude moyenne', low: 'certitude faible' },
  number: 'N°',
  finding: 'Constat',
  kind: 'Nature',
  basis: 'Fondement',
  exhibits: 'Pièces',
  question: 'Question',
  answer: 'Réponse',
  source: 'Source',
  bytes: (start, end) => `octets ${start} à ${end}`,
  lines: (first, last) => (first === last ? `ligne ${first}` : `lignes ${first} à ${last}`),
  takenIn: (at) => `recueilli le ${at}`,
  ofSource: 'SHA-256 de la source',
  ofRange: 'SHA-256 de ces octets',
  ofOriginal: (n) =>
    `${n === 1 ? '1 valeur remplacée' : `${n} valeurs remplacées`} ; SHA-256 des octets d’origine`,
  manifest: 'SHA-256 du manifeste (SHA256SUMS)',
  originals: 'Originaux',
  mustSupply: 'à compléter par vos soins',
  formTitle: 'Feuille de formulaire',
  formIntro: 'Un champ après l’autre, à copier dans le formulaire du destinataire.',
  formText: 'Texte pour le champ libre',
  evidenceTitle: 'Pièces',
  evidenceIntro:
    'Lignes des sources, mot pour mot. Le nombre avant la barre est la ligne dans la source ; le texte qui suit y figure tel quel.',
  allSources: 'Toutes les sources, chacune avec son SHA-256',
  attachments: 'Fichiers joints à ce texte',
  seal: 'SHA-256 de ce fichier, ces 64 chiffres étant remplacés par des zéros',
  check:
    'Pour vérifier ces fichiers : la première ligne ci-dessous les compare à la liste et donne le SHA-256 de la liste, imprimé au pied de la page 1. pack.pdf et pack.md impriment cette empreinte et ne peuvent donc pas figurer dans la liste ; chacun porte sa propre empreinte, calculée avec des zéros à la place de ses 64 chiffres. Les autres lignes montrent l’empreinte portée et l’empreinte réelle. La ligne suivante contrôle un horodatage, si SHA256SUMS.tsr accompagne la liste, avec le certificat racine de l’autorité sous le nom CA.pem ; la dernière donne le SHA-256 des octets d’une pièce, de START à END, dans son original.',
  notEmbedded:
    'Les originaux ne sont pas joints à ce PDF : avec eux, il dépasserait les 10 Mo que l’on accepte d’ordinaire. Ils se trouvent, octet pour octet, dans own/originals, parmi les fichiers de l’expéditeur.',
  xarf: 'Pour les outils, xarf.json contient ces faits sous la forme de XARF. C’est une annexe et non un signalement XARF : l’adresse d’envoi qui y figure est celle qui a été refusée, et non l’objet d’une plainte.',
};

const es: WriterWords = {
  format: formatOf('es'),
  labels: { FACT: 'HECHO', INFERENCE: 'INFERENCIA', STATEMENT: 'DECLARACIÓN', UNKNOWN: 'DESCONOCIDO' },
  confidence: { high: 'certeza alta', moderate: 'certeza media', low: 'certeza baja' },
  number: 'N.º',
  finding: 'Constatación',
  kind: 'Tipo',
  basis: 'Fundamento',
  exhibits: 'Pruebas',
  question: 'Pregunta',
  answer: 'Respuesta',
  source: 'Fuente',
  bytes: (start, end) => `bytes ${start} a ${end}`,
  lines: (first, last) => (first === last ? `línea ${first}` : `líneas ${first} a ${last}`),
  takenIn: (at) => `recogido el ${at}`,
  ofSource: 'SHA-256 de la fuente',
  ofRange: 'SHA-256 de estos bytes',
  ofOriginal: (n) =>
    `${n === 1 ? '1 valor sustituido' : `${n} valores sustituidos`}; SHA-256 de los bytes originales`,
  manifest: 'SHA-256 del manifiesto (SHA256SUMS)',
  originals: 'Originales',
  mustSupply: 'debe indicarlo usted',
  formTitle: 'Hoja de formulario',
  formIntro: 'Un campo tras otro, para copiarlos en el formulario del destinatario.',
  formText: 'Texto para el campo libre',
  evidenceTitle: 'Pruebas',
  evidenceIntro:
    'Líneas de las fuentes, palabra por palabra. El número antes de la barra es la línea en la fuente; el texto que sigue está allí tal cual.',
  allSources: 'Todas las fuentes, cada una con su SHA-256',
  attachments: 'Archivos que acompañan este texto',
  seal: 'SHA-256 de este archivo con estos 64 dígitos puestos a cero',
  check:
    'Para comprobar estos archivos: la primera línea de abajo los compara con la lista y da el SHA-256 de la propia lista, que figura al pie de la página 1. pack.pdf y pack.md imprimen ese valor y por eso no pueden estar en la lista; cada uno lleva su propia suma, calculada con ceros en lugar de sus 64 dígitos. Las demás líneas muestran la suma que lleva y la que tiene. La línea siguiente comprueba un sello de tiempo, si SHA256SUMS.tsr acompaña a la lista, con el certificado raíz de la autoridad como CA.pem; la última da el SHA-256 de los bytes de una prueba, de START a END, en su original.',
  notEmbedded:
    'Los originales no van dentro de este PDF: con ellos superaría los 10 MB que suelen aceptarse. Están, byte por byte, en own/originals, entre los archivos del remitente.',
  xarf: 'Para los programas, xarf.json contiene estos hechos en la forma de XARF. Es un anexo y no un aviso XARF: la dirección de envío que figura en él es la rechazada, no una de la que alguien se queje.',
};

export const writerWords: Readonly<Record<Language, WriterWords>> = { en, de, fr, es };
