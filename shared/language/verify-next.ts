import type { Language } from '../contract/language-code.ts';
import type { FaultCode } from '../contract/verify-code.ts';

/** The sentences, each for several faults. */
interface Steps {
  readonly folder: string;
  readonly again: string;
  readonly remove: string;
  readonly list: string;
  readonly dontUse: string;
  readonly facts: string;
  readonly original: string;
}

const en: Steps = {
  folder: 'Name the folder that holds receiver, host or own.',
  again:
    'Ask the one who wrote the pack to send the whole folder once more, and compare the hash on page 1 by another way, such as the telephone.',
  remove: 'Take the file out of the folder, or ask the one who wrote the pack whether it belongs there.',
  list: 'Ask for SHA256SUMS once more; until then nothing that it names is certain.',
  dontUse: 'Do not rely on this file; write the pack again from the originals, or ask for it once more.',
  facts:
    'Do not rely on these facts: compare the exhibits with the original mails, or write the pack again from them.',
  original:
    'Give the file that was taken in, untouched: a mail program that exports it again changes its bytes.',
};

const de: Steps = {
  folder: 'Nennen Sie den Ordner, in dem receiver, host oder own liegt.',
  again:
    'Bitten Sie die Person, die das Paket geschrieben hat, um den ganzen Ordner, und vergleichen Sie die Prüfsumme von Seite 1 auf anderem Weg, etwa am Telefon.',
  remove:
    'Nehmen Sie die Datei aus dem Ordner, oder fragen Sie, wer das Paket geschrieben hat, ob sie dazugehört.',
  list: 'Bitten Sie noch einmal um SHA256SUMS; bis dahin ist nichts sicher, was darin steht.',
  dontUse:
    'Verlassen Sie sich nicht auf diese Datei; schreiben Sie das Paket aus den Originalen neu, oder bitten Sie noch einmal darum.',
  facts:
    'Verlassen Sie sich nicht auf diese Fakten: Vergleichen Sie die Belege mit den Originalen, oder schreiben Sie das Paket daraus neu.',
  original:
    'Geben Sie die Datei an, die eingelesen wurde, unverändert: Ein Mailprogramm, das sie neu exportiert, ändert ihre Bytes.',
};

const fr: Steps = {
  folder: 'Indiquez le répertoire qui contient receiver, host ou own.',
  again:
    'Demandez à l’auteur du dossier d’envoyer à nouveau le répertoire entier, et comparez l’empreinte de la page 1 par une autre voie, par exemple au téléphone.',
  remove: 'Retirez ce fichier du répertoire, ou demandez à l’auteur du dossier s’il en fait partie.',
  list: 'Demandez à nouveau SHA256SUMS ; d’ici là, rien de ce qu’il désigne n’est sûr.',
  dontUse:
    'Ne vous fiez pas à ce fichier ; écrivez à nouveau le dossier à partir des originaux, ou redemandez-le.',
  facts:
    'Ne vous fiez pas à ces faits : comparez les pièces avec les originaux, ou écrivez à nouveau le dossier à partir de ceux-ci.',
  original:
    'Donnez le fichier qui a été lu, intact : un logiciel de messagerie qui l’exporte à nouveau en change les octets.',
};

const es: Steps = {
  folder: 'Indique la carpeta que contiene receiver, host u own.',
  again:
    'Pida a quien escribió el expediente que envíe de nuevo la carpeta entera, y compare la suma de la página 1 por otra vía, por ejemplo por teléfono.',
  remove: 'Saque el archivo de la carpeta, o pregunte a quien escribió el expediente si forma parte de él.',
  list: 'Pida de nuevo SHA256SUMS; hasta entonces no es seguro nada de lo que nombra.',
  dontUse:
    'No se fíe de este archivo; escriba de nuevo el expediente a partir de los originales, o vuelva a pedirlo.',
  facts:
    'No se fíe de estos hechos: compare las pruebas con los originales, o escriba de nuevo el expediente a partir de ellos.',
  original:
    'Dé el archivo que se leyó, intacto: un programa de correo que lo exporta de nuevo cambia sus bytes.',
};

const STEP_OF: Readonly<Record<FaultCode, keyof Steps>> = {
  'no-pack': 'folder',
  'file-missing': 'again',
  'file-changed': 'again',
  'file-unlisted': 'remove',
  'manifest-line-unreadable': 'list',
  'manifest-hash-differs': 'again',
  'digest-missing': 'again',
  'digest-differs': 'again',
  'facts-unreadable': 'dontUse',
  'finding-not-in-text': 'dontUse',
  'exhibit-not-in-text': 'dontUse',
  'original-differs': 'original',
  'range-differs': 'facts',
  'line-differs': 'facts',
  'facts-not-from-exhibits': 'facts',
  'facts-not-from-originals': 'facts',
};

const LANGUAGES: Readonly<Record<Language, Steps>> = { en, de, fr, es };

/** What to do about a fault that a check of a pack found. */
export const verifyNext = (code: FaultCode, language: Language): string => LANGUAGES[language][STEP_OF[code]];
