import type { Language } from '../contract/language-code.ts';

/** Comments of the script by which a stranger checks a pack without this program. */
interface Words {
  readonly intro: readonly string[];
  readonly folder: (folder: string) => string;
  /** Before a command that wants a file which only the authority can give. */
  readonly stamp: string;
  readonly bridge: string;
  readonly exhibits: (folder: string) => string;
  /** Stands where a file name goes. */
  readonly original: (sha256: string) => string;
}

export const byHandWords: Readonly<Record<Language, Words>> = {
  en: {
    intro: [
      'Checks this pack with standard tools alone: sha256sum, grep, sed, head, tail.',
      'Run it with sh in the folder that holds receiver, host or own. Compare the hash on page 1 yourself:',
      'a forger can fit every file, but not the hash that you were told by another way.',
    ],
    folder: (folder) => `The files of ${folder}, and the hash of their list that page 1 prints.`,
    stamp: 'The time stamp, with the root certificate of its authority as CA.pem:',
    bridge: 'The page for both technicians.',
    exhibits: (folder) => `The bytes of each exhibit of ${folder} in its original.`,
    original: (sha256) => `ORIGINAL-WITH-SHA256-${sha256.slice(0, 12)}`,
  },
  de: {
    intro: [
      'Prüft dieses Paket allein mit üblichen Werkzeugen: sha256sum, grep, sed, head, tail.',
      'Mit sh in dem Ordner ausführen, in dem receiver, host oder own liegt. Die Prüfsumme auf Seite 1 selbst',
      'vergleichen: Wer fälscht, kann jede Datei anpassen, aber nicht den Wert, den Sie auf anderem Weg kennen.',
    ],
    folder: (folder) => `Die Dateien von ${folder} und die Prüfsumme ihrer Liste, die Seite 1 druckt.`,
    stamp: 'Der Zeitstempel, mit dem Wurzelzertifikat der Stelle als CA.pem:',
    bridge: 'Die Seite für beide Technikseiten.',
    exhibits: (folder) => `Die Bytes jedes Belegs von ${folder} in seinem Original.`,
    original: (sha256) => `ORIGINAL-MIT-SHA256-${sha256.slice(0, 12)}`,
  },
  fr: {
    intro: [
      'Contrôle ce dossier avec les seuls outils courants : sha256sum, grep, sed, head, tail.',
      'À exécuter avec sh dans le répertoire qui contient receiver, host ou own. Comparez vous-même l’empreinte de',
      'la page 1 : un faussaire peut ajuster chaque fichier, mais pas l’empreinte que vous tenez d’une autre voie.',
    ],
    folder: (folder) => `Les fichiers de ${folder} et l’empreinte de leur liste, imprimée en page 1.`,
    stamp: 'L’horodatage, avec le certificat racine de son autorité sous le nom CA.pem :',
    bridge: 'La page destinée aux techniciens des deux côtés.',
    exhibits: (folder) => `Les octets de chaque pièce de ${folder} dans son original.`,
    original: (sha256) => `ORIGINAL-DE-SHA256-${sha256.slice(0, 12)}`,
  },
  es: {
    intro: [
      'Comprueba este expediente solo con herramientas corrientes: sha256sum, grep, sed, head, tail.',
      'Ejecútelo con sh en la carpeta que contiene receiver, host u own. Compare usted la suma de la página 1:',
      'un falsificador puede ajustar cada archivo, pero no la suma que usted conoce por otra vía.',
    ],
    folder: (folder) => `Los archivos de ${folder} y la suma de su lista, impresa en la página 1.`,
    stamp: 'El sello de tiempo, con el certificado raíz de su autoridad como CA.pem:',
    bridge: 'La página para los técnicos de ambas partes.',
    exhibits: (folder) => `Los bytes de cada prueba de ${folder} en su original.`,
    original: (sha256) => `ORIGINAL-CON-SHA256-${sha256.slice(0, 12)}`,
  },
};
