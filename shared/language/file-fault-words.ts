import type { FileFault } from '../contract/file-fault.ts';
import type { Language } from '../contract/language-code.ts';

const WORDS: Readonly<Record<Language, Readonly<Record<FileFault, string>>>> = {
  en: {
    'not-there': 'there is no such file',
    'not-allowed': 'this user may not read it',
    'is-folder': 'it is a folder',
    'is-link': 'it is a symbolic link',
    'no-regular-file': 'it is not a regular file',
    'name-too-long': 'its name is too long',
    'disk-full': 'the disk is full',
    'links-in-circle': 'its links lead in a circle',
    'too-deep': 'it lies too many folders deep',
    'bytes-changed': 'its bytes are not those that were taken in',
  },
  de: {
    'not-there': 'es gibt sie nicht',
    'not-allowed': 'dieser Benutzer darf sie nicht lesen',
    'is-folder': 'es ist ein Ordner',
    'is-link': 'es ist ein symbolischer Link',
    'no-regular-file': 'es ist keine gewöhnliche Datei',
    'name-too-long': 'ihr Name ist zu lang',
    'disk-full': 'der Datenträger ist voll',
    'links-in-circle': 'ihre Links führen im Kreis',
    'too-deep': 'sie liegt zu tief in Ordnern',
    'bytes-changed': 'ihre Bytes sind nicht mehr die aufgenommenen',
  },
  fr: {
    'not-there': 'il n’existe pas',
    'not-allowed': 'cet utilisateur n’a pas le droit de le lire',
    'is-folder': 'c’est un répertoire',
    'is-link': 'c’est un lien symbolique',
    'no-regular-file': 'ce n’est pas un fichier ordinaire',
    'name-too-long': 'son nom est trop long',
    'disk-full': 'le disque est plein',
    'links-in-circle': 'ses liens tournent en rond',
    'too-deep': 'il se trouve trop profondément dans les répertoires',
    'bytes-changed': 'ses octets ne sont plus ceux qui ont été recueillis',
  },
  es: {
    'not-there': 'no existe',
    'not-allowed': 'este usuario no puede leerlo',
    'is-folder': 'es una carpeta',
    'is-link': 'es un enlace simbólico',
    'no-regular-file': 'no es un archivo ordinario',
    'name-too-long': 'su nombre es demasiado largo',
    'disk-full': 'el disco está lleno',
    'links-in-circle': 'sus enlaces dan vueltas en círculo',
    'too-deep': 'está a demasiadas carpetas de profundidad',
    'bytes-changed': 'sus bytes ya no son los que se recogieron',
  },
};

/** The words for a fault of a file; any other detail, such as a library’s, stays as it is. */
export function fileFaultWords(detail: string, language: Language): string {
  const words: Readonly<Record<string, string>> = WORDS[language];
  return (Object.hasOwn(words, detail) ? words[detail] : undefined) ?? detail;
}
