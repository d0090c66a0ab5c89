import type { Sentences } from '../sentences.ts';

export const verify: Sentences['verify'] = {
  reasons: {
    'no-pack': () => 'Hier liegt kein Paket: keiner der Ordner receiver, host und own.',
    'file-missing': () => 'Diese Datei fehlt.',
    'file-changed': () => 'Diese Datei entspricht nicht der Prüfsummenliste.',
    'file-unlisted': () => 'Diese Datei steht nicht in der Prüfsummenliste.',
    'manifest-line-unreadable': () => 'Eine Zeile der Prüfsummenliste ist nicht lesbar.',
    'manifest-hash-differs': () =>
      'Die Prüfsummenliste ist nicht die, deren SHA-256 in diesem Dokument steht.',
    'digest-missing': () => 'Dieses Dokument trägt keine eigene Prüfsumme.',
    'digest-differs': () => 'Dieses Dokument wurde nachträglich verändert.',
    'facts-unreadable': () => 'Diese Datei enthält keine lesbaren Fakten eines Pakets.',
    'finding-not-in-text': (id) => `Feststellung ${id} aus facts.json steht nicht in diesem Text.`,
    'exhibit-not-in-text': (id) =>
      `Beleg ${id} aus facts.json steht in diesem Text nicht im gleichen Wortlaut.`,
    'original-differs': (id) => `Das Original zu ${id} ist nicht die Quelle, die gelesen wurde.`,
    'range-differs': (id) => `Die Bytes von ${id} haben nicht die dafür angegebene Prüfsumme.`,
    'line-differs': (line) => `Eine Zeile steht im Original nicht so, wie sie zitiert ist: ${line}.`,
    'facts-not-from-exhibits': (value) =>
      `Erneut gelesen ergeben die Belege nicht dieselben Fakten: ${value}.`,
    'facts-not-from-originals': (value) => `Erneut gelesen ergibt das Original diesen Wert nicht: ${value}.`,
    'original-not-at-hand': (id) =>
      `Das Original zu ${id} liegt nicht vor; seine Bytes wurden nicht verglichen.`,
    'leak-scan-not-done': (key) =>
      `Die Liste der entfernten Werte, ${key}, liegt nicht vor; deshalb wurde nicht nach ihnen gesucht.`,
    'no-facts-to-repeat': () =>
      'Die Fakten nennen weder Antwortcode noch Code des Betreibers; es gab nichts erneut zu lesen.',
    'facts-only-as-words': () =>
      'Für sich allein sind die Belege zu kurz, um als Meldung gelesen zu werden; die Codes stehen aber wörtlich darin.',
    'other-rules': (rules) =>
      `Das Paket entstand mit den Regeln ${rules}; Ursachen und Betreiber wurden nicht mit den heutigen Regeln verglichen.`,
    'not-of-the-pack': () => 'Diese Datei gehört nicht zum Paket und wurde nicht geprüft.',
  },
  next: {
    folder: 'Nennen Sie den Ordner, in dem receiver, host oder own liegt.',
    again:
      'Bitten Sie die Person, die das Paket geschrieben hat, um den ganzen Ordner, und vergleichen Sie die Prüfsumme von Seite 1 auf anderem Weg, etwa am Telefon.',
    remove:
      'Nehmen Sie die Datei aus dem Ordner, oder fragen Sie, wer das Paket geschrieben hat, ob sie dazugehört.',
    list: 'Bitten Sie noch einmal um SHA256SUMS; bis dahin ist nichts sicher, was darin genannt ist.',
    dontUse:
      'Verlassen Sie sich nicht auf diese Datei; schreiben Sie das Paket aus den Originalen neu, oder bitten Sie noch einmal darum.',
    facts:
      'Verlassen Sie sich nicht auf diese Fakten: Vergleichen Sie die Belege mit den Originalen, oder schreiben Sie das Paket daraus neu.',
    original:
      'Geben Sie die aufgenommene Datei unverändert an: Ein Mailprogramm, das sie neu exportiert, ändert ihre Bytes.',
  },
};
