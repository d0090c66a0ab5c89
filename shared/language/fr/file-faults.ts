import type { Sentences } from '../sentences.ts';

export const fileFaults: Sentences['fileFaults'] = {
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
};
