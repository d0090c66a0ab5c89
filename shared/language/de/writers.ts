import { formatOf } from '../format.ts';
import type { Sentences } from '../sentences.ts';

const format = formatOf('de');

export const writers: Sentences['writers'] = {
  format,
  labels: { FACT: 'TATSACHE', INFERENCE: 'FOLGERUNG', STATEMENT: 'ANGABE', UNKNOWN: 'UNBEKANNT' },
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
  ofOriginal: (n) =>
    `${format.plural(n, { one: '1 Wert', other: `${format.number(n)} Werte` })} ersetzt; SHA-256 der ursprünglichen Bytes`,
  manifest: 'SHA-256 der Prüfsummenliste (SHA256SUMS)',
  originals: 'Originale',
  mustSupply: 'bitte ergänzen',
  formTitle: 'Vorlage für das Formular',
  formIntro: 'Feld für Feld, zum Kopieren in das Formular der angefragten Stelle.',
  formText: 'Text für das freie Feld',
  evidenceTitle: 'Belege',
  evidenceIntro:
    'Zeilen der Quellen im Wortlaut. Die Zahl vor dem Strich ist die Zeilennummer in der Quelle; der Text dahinter steht dort genau so.',
  allSources: 'Alle Quellen, jede mit ihrem SHA-256',
  attachments: 'Dateien zu diesem Text',
  seal: 'SHA-256 dieser Datei mit diesen 64 Ziffern als Nullen',
  check:
    'So lassen sich die Dateien prüfen: Die erste Zeile unten vergleicht sie mit der Prüfsummenliste und gibt deren eigenen SHA-256 aus, der am Fuß von Seite 1 steht. pack.pdf und pack.md enthalten diesen Wert und können deshalb nicht selbst in der Liste stehen; beide tragen ihre eigene Prüfsumme, gebildet mit Nullen anstelle ihrer 64 Ziffern. Die weiteren Zeilen zeigen die eingetragene und die tatsächliche Prüfsumme. Die Zeile danach prüft einen Zeitstempel, falls SHA256SUMS.tsr beiliegt, mit dem Wurzelzertifikat des Zeitstempeldienstes als CA.pem; die letzte gibt den SHA-256 der Bytes START bis END eines Belegs in seinem Original aus.',
  notEmbedded:
    'Die Originale sind nicht in dieses PDF eingebettet: Mit ihnen wäre es größer als die üblicherweise angenommenen 10 MB. Sie liegen Byte für Byte in own/originals bei den Dateien des Absenders.',
  xarf: 'Für Programme enthält xarf.json diese Fakten in der Form von XARF. Es ist ein Anhang und keine XARF-Meldung: Die Absender-IP darin ist die abgewiesene; eine Beschwerde über sie ist es nicht.',
};
