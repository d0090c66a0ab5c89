import { formatOf } from '../format.ts';
import type { Sentences } from '../sentences.ts';

const format = formatOf('fr');

export const ways: Sentences['ways'] = {
  heading: 'Le trajet du message et celui de l’avis',
  note: 'Chaque message a son propre trajet, l’estampille la plus ancienne d’abord ; les trajets ne sont jamais mêlés. « Vu » : écrit par la partie qui a remis ce message. « Déclaré » : une ligne plus ancienne, que tout expéditeur a pu écrire. Le nom qu’un hôte se donne n’est jamais qu’une déclaration.',
  of: {
    'failed-mail': 'Trajet du message en échec',
    notice: 'Trajet de l’avis au retour',
    'received-copy': 'Trajet du message arrivé',
  },
  count: (stamps) =>
    format.plural(stamps, {
      one: `${format.number(stamps)} estampille`,
      other: `${format.number(stamps)} estampilles`,
    }),
  total: (stamps, time) => `${stamps}, ${time} de la première à la dernière`,
  headers: {
    number: 'N°',
    by: 'Estampillé par',
    from: 'Reçu de',
    at: 'Quand',
    delay: 'Après l’estampille précédente',
    trust: 'Vu ou déclaré',
    source: 'Se trouve dans',
  },
  trust: { verified: 'vu', claimed: 'déclaré' },
  doubts: {
    'not-handed-on': 'l’estampille précédente est d’un autre hôte que celui nommé ici',
    'below-message': 'se trouve sous les champs propres du message',
    future: 'datée dans le futur',
  },
  clockOff: {
    behind: (host, time, others) =>
      `L’horloge de ${host} retarde d’au moins ${time} : ses estampilles le montrent face à ${others}.`,
    ahead: (host, time, others) =>
      `L’horloge de ${host} avance d’au moins ${time} : ses estampilles le montrent face à ${others}.`,
  },
  itself: 'lui-même',
  calls: (name) => `se nomme ${name}`,
  internal: 'adresse interne',
  leftOut: 'ordinateur de l’auteur, omis',
  accountLeftOut: 'un utilisateur local, omis',
  skew: (time, before, by) => `−${time} : les horloges de ${before} et de ${by} diffèrent d’au moins autant`,
  unknownHost: 'non nommé',
};
