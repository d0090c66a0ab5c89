import type { Sentences } from '../sentences.ts';

export const refusals: Sentences['refusals'] = {
  'no-place': 'Ce programme n’a pas d’emplacement pour un autre cas.',
  'no-dialog': 'On ne peut pas choisir de fichiers ici. Déposez-les plutôt dans la fenêtre.',
  'no-resolver': 'Cet ordinateur n’indique aucun résolveur DNS : rien ne peut être consulté.',
  'kept-nowhere': 'Ce cas n’est conservé nulle part : il n’y a rien à copier.',
  'no-such-case': 'Ce cas n’est plus là où il était.',
  'no-case-in-folder':
    'Ce dossier contient autre chose qu’un cas enregistré. Choisissez un dossier vide ou celui d’un cas.',
  'open-elsewhere': 'Ce cas est ouvert dans une autre fenêtre ; ici, vous pouvez seulement le lire.',
  'being-made': 'Une autre fenêtre est en train de créer ce cas. Réessayez dans un instant.',
  'case-unreadable': 'Le fichier de ce cas, case.json, ne peut pas être lu.',
  'case-newer':
    'Ce cas a été écrit par une version plus récente du programme. Mettez le programme à jour pour l’ouvrir.',
  'zip-encrypted':
    'L’archive zip est protégée par un mot de passe. Décompressez-la et choisissez le dossier obtenu.',
  'zip-changed':
    'Un original de l’archive zip n’est plus tel qu’il a été recueilli. Rien n’a été repris de l’archive.',
  'zip-too-large': 'L’archive zip contient plus qu’un cas ne peut contenir. Rien n’en a été repris.',
  'zip-unreadable': 'L’archive zip ne peut pas être lue. Copiez-la de nouveau depuis son origine.',
  'zip-no-case': 'L’archive zip ne contient aucun cas.',
  'nothing-to-undo': 'Il n’y a rien à annuler.',
  'nothing-to-redo': 'Il n’y a rien à rétablir.',
  'nothing-to-show': 'Il n’y a plus rien à montrer dans le dossier.',
  'no-such-source': 'Ce fichier ne fait plus partie du cas.',
  'no-such-bounce': 'Cet avis de non-remise ne fait plus partie du cas.',
  'no-such-incident': 'Cet incident ne fait plus partie du cas.',
  'file-not-given': 'La fenêtre n’a plus ce fichier. Ajoutez-le à nouveau.',
  'reader-stopped':
    'La partie du programme qui lit les messages s’est arrêtée et a été relancée. Ce qu’elle lisait est laissé de côté.',
  'reader-not-running':
    'La partie du programme qui lit les messages ne fonctionne pas. Fermez le programme et ouvrez-le à nouveau.',
};
