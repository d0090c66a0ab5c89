import type { Sentences } from '../sentences.ts';

export const verify: Sentences['verify'] = {
  reasons: {
    'no-pack': () => 'Il n’y a pas de dossier ici : aucun des répertoires receiver, host et own.',
    'file-missing': () => 'Ce fichier manque.',
    'file-changed': () => 'Ce fichier n’est pas celui qu’indique le manifeste.',
    'file-unlisted': () => 'Ce fichier ne figure pas dans le manifeste.',
    'manifest-line-unreadable': () => 'Une ligne du manifeste est illisible.',
    'manifest-hash-differs': () => 'Le manifeste n’est pas celui dont ce document porte l’empreinte.',
    'digest-missing': () => 'Ce document ne porte pas d’empreinte propre.',
    'digest-differs': () => 'Ce document a été modifié après sa création.',
    'facts-unreadable': () => 'Ce fichier ne contient pas les faits d’un dossier.',
    'finding-not-in-text': (id) => `Le constat ${id} de facts.json ne figure pas dans ce texte.`,
    'exhibit-not-in-text': (id) => `La pièce ${id} de facts.json ne figure pas telle quelle dans ce texte.`,
    'original-differs': (id) => `L’original de ${id} n’est pas la source qui a été lue.`,
    'range-differs': (id) => `Les octets de ${id} n’ont pas l’empreinte indiquée.`,
    'line-differs': (line) => `Une ligne ne figure pas dans l’original telle qu’elle est citée : ${line}.`,
    'facts-not-from-exhibits': (value) => `Relues, les pièces ne donnent pas les mêmes faits : ${value}.`,
    'facts-not-from-originals': (value) => `Relu, l’original ne donne pas cette valeur : ${value}.`,
    'original-not-at-hand': (id) =>
      `L’original de ${id} n’est pas disponible ; ses octets n’ont pas été comparés.`,
    'leak-scan-not-done': (key) =>
      `La liste des valeurs retirées, ${key}, manque ; elles n’ont donc pas été recherchées.`,
    'no-facts-to-repeat': () =>
      'Les faits ne contiennent ni code de réponse ni code de l’opérateur ; il n’y avait rien à relire.',
    'facts-only-as-words': () =>
      'À elles seules, les pièces sont trop courtes pour être lues comme un avis ; les codes y figurent tels quels.',
    'other-rules': (rules) =>
      `Le dossier a été établi avec les règles ${rules} ; causes et opérateurs n’ont pas été comparés aux règles actuelles.`,
    'not-of-the-pack': () => 'Ce fichier ne fait pas partie du dossier et n’a pas été contrôlé.',
  },
  next: {
    folder: 'Indiquez le répertoire qui contient receiver, host ou own.',
    again:
      'Demandez à l’auteur du dossier d’envoyer à nouveau le répertoire entier, et comparez l’empreinte de la page 1 par une autre voie, par exemple au téléphone.',
    remove: 'Retirez ce fichier du répertoire, ou demandez à l’auteur du dossier s’il en fait partie.',
    list: 'Demandez à nouveau SHA256SUMS ; d’ici là, rien de ce qu’il contient n’est sûr.',
    dontUse:
      'Ne vous fiez pas à ce fichier ; créez à nouveau le dossier à partir des originaux, ou redemandez-le.',
    facts:
      'Ne vous fiez pas à ces faits : comparez les pièces avec les originaux, ou créez à nouveau le dossier à partir de ceux-ci.',
    original:
      'Donnez le fichier qui a été lu, intact : un logiciel de messagerie qui l’exporte à nouveau en change les octets.',
  },
};
