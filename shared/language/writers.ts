import type { Language } from '../contract/language-code.ts';

/** Words that the writers of a pack add themselves: heads of columns, labels, what stands beside an exhibit. */
export interface WriterWords {
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
  readonly manifest: string;
  readonly originals: string;
  readonly mustSupply: string;
  readonly formTitle: string;
  readonly formIntro: string;
  readonly formText: string;
  readonly evidenceTitle: string;
  readonly evidenceIntro: string;
  readonly attachments: string;
  readonly seal: string;
}

const en: WriterWords = {
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
  manifest: 'SHA-256 of the manifest (SHA256SUMS)',
  originals: 'Originals',
  mustSupply: 'you must supply',
  formTitle: 'Form sheet',
  formIntro: 'One field after another, to copy into the form of the one who is asked.',
  formText: 'Text for the free field',
  evidenceTitle: 'Evidence',
  evidenceIntro:
    'Lines of the sources, verbatim. The number before the bar is the line in the source; the text after it is as it stands there.',
  attachments: 'Files beside this text',
  seal: 'SHA-256 of this file with these 64 digits as zeros',
};

const de: WriterWords = {
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
  manifest: 'SHA-256 des Verzeichnisses (SHA256SUMS)',
  originals: 'Originale',
  mustSupply: 'bitte ergänzen',
  formTitle: 'Formularblatt',
  formIntro: 'Ein Feld nach dem anderen, zum Kopieren in das Formular der angefragten Stelle.',
  formText: 'Text für das freie Feld',
  evidenceTitle: 'Belege',
  evidenceIntro:
    'Zeilen der Quellen im Wortlaut. Die Zahl vor dem Strich ist die Zeile in der Quelle; der Text dahinter steht dort genau so.',
  attachments: 'Dateien zu diesem Text',
  seal: 'SHA-256 dieser Datei mit diesen 64 Ziffern als Nullen',
};

const fr: WriterWords = {
  labels: { FACT: 'FAIT', INFERENCE: 'DÉDUCTION', STATEMENT: 'DÉCLARATION', UNKNOWN: 'INCONNU' },
  confidence: { high: 'confiance élevée', moderate: 'confiance moyenne', low: 'confiance faible' },
  number: 'Nº',
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
  manifest: 'SHA-256 du manifeste (SHA256SUMS)',
  originals: 'Originaux',
  mustSupply: 'à compléter par vos soins',
  formTitle: 'Feuille de formulaire',
  formIntro: 'Un champ après l’autre, à copier dans le formulaire du destinataire.',
  formText: 'Texte pour le champ libre',
  evidenceTitle: 'Pièces',
  evidenceIntro:
    'Lignes des sources, mot pour mot. Le nombre avant la barre est la ligne dans la source ; le texte qui suit y figure tel quel.',
  attachments: 'Fichiers joints à ce texte',
  seal: 'SHA-256 de ce fichier, ces 64 chiffres étant remplacés par des zéros',
};

const es: WriterWords = {
  labels: { FACT: 'HECHO', INFERENCE: 'INFERENCIA', STATEMENT: 'DECLARACIÓN', UNKNOWN: 'DESCONOCIDO' },
  confidence: { high: 'confianza alta', moderate: 'confianza media', low: 'confianza baja' },
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
  manifest: 'SHA-256 del manifiesto (SHA256SUMS)',
  originals: 'Originales',
  mustSupply: 'debe indicarlo usted',
  formTitle: 'Hoja de formulario',
  formIntro: 'Un campo tras otro, para copiarlos en el formulario del destinatario.',
  formText: 'Texto para el campo libre',
  evidenceTitle: 'Pruebas',
  evidenceIntro:
    'Líneas de las fuentes, palabra por palabra. El número antes de la barra es la línea en la fuente; el texto que sigue está allí tal cual.',
  attachments: 'Archivos que acompañan este texto',
  seal: 'SHA-256 de este archivo con estos 64 dígitos puestos a cero',
};

export const writerWords: Readonly<Record<Language, WriterWords>> = { en, de, fr, es };
