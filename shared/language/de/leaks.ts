import { formatOf } from '../format.ts';
import type { Sentences } from '../sentences.ts';

const format = formatOf('de');

export const leaks: Sentences['leaks'] = {
  classes: {
    'sender-local-part': 'eine Absenderadresse',
    'recipient-local-part': 'eine Empfängeradresse',
    'other-address': 'eine fremde Adresse',
    'person-name': 'der Name einer Person',
    'author-computer': 'der Rechner des Absenders',
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
    escape: 'mit Backslashes maskiert',
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
    `Es wurde nichts geschrieben: ${format.plural(n, { one: 'Ein entfernter Wert steht', other: `${format.number(n)} entfernte Werte stehen` })} noch in den fertigen Dateien. Bitte melden Sie das als Fehler; bis er behoben ist, hilft es, die betreffende Zeile selbst wegzulassen.`,
  clean: (values, files) =>
    `Entfernte Werte: ${format.number(values)}. Durchsucht: ${format.plural(files, { one: '1 Datei', other: `${format.number(files)} Dateien` })}. Gefunden: keiner.`,
  unreadable: 'Diese Liste ist nicht lesbar; deshalb wurde nach den entfernten Werten nicht gesucht.',
  next: 'Geben Sie diese Dateien nicht weiter; schreiben Sie das Paket neu.',
};
