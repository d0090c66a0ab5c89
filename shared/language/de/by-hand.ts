import type { Sentences } from '../sentences.ts';

export const byHand: Sentences['byHand'] = {
  intro: [
    'Prüft dieses Paket allein mit üblichen Werkzeugen: sha256sum, grep, sed, head, tail.',
    'Mit sh in dem Ordner ausführen, in dem receiver, host oder own liegt. Die Prüfsumme auf Seite 1 selbst',
    'vergleichen: Wer fälscht, kann jede Datei anpassen, aber nicht den Wert, den Sie auf anderem Weg kennen.',
  ],
  folder: (folder) =>
    `Die Dateien von ${folder} und der SHA-256 ihrer Prüfsummenliste, der auf Seite 1 steht.`,
  stamp: 'Der Zeitstempel, mit dem Wurzelzertifikat des Zeitstempeldienstes als CA.pem:',
  bridge: 'Die Seite für die Technik beider Seiten.',
  exhibits: (folder) => `Die Bytes jedes Belegs von ${folder} in seinem Original.`,
  original: (sha256) => `ORIGINAL-MIT-SHA256-${sha256.slice(0, 12)}`,
};
