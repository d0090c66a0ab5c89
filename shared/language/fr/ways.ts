import { formatOf } from '../format.ts';
import type { Sentences } from '../sentences.ts';

const format = formatOf('fr');

export const ways: Sentences['ways'] = {
  heading: 'Le trajet du message et celui de l’avis',
  note: 'Chaque message a son propre trajet, la ligne Received la plus ancienne en premier ; les trajets ne sont jamais mêlés. « Vu » : écrit par le côté qui a remis ce message. « Déclaré » : une ligne plus ancienne, que n’importe quel expéditeur a pu écrire. Le nom qu’un serveur se donne n’est jamais qu’une déclaration.',
  of: {
    'failed-mail': 'Trajet du message en échec',
    notice: 'Trajet de l’avis au retour',
    'received-copy': 'Trajet du message arrivé',
  },
  count: (stamps) =>
    format.plural(stamps, {
      one: `${format.number(stamps)} ligne Received`,
      other: `${format.number(stamps)} lignes Received`,
    }),
  total: (stamps, time) => `${stamps}, ${time} de la première à la dernière`,
  headers: {
    number: 'N°',
    by: 'Écrit par',
    from: 'Reçu de',
    at: 'Quand',
    delay: 'Après la ligne précédente',
    trust: 'Vu ou déclaré',
    source: 'Se trouve dans',
  },
  trust: { verified: 'vu', claimed: 'déclaré' },
  doubts: {
    'not-handed-on': 'la ligne précédente vient d’un autre serveur que celui nommé ici',
    'below-message': 'se trouve sous les champs du message lui-même',
    future: 'date dans le futur',
  },
  clockOff: {
    behind: (host, time, others) =>
      `L’horloge de ${host} retarde d’au moins ${time} : ses lignes Received le montrent, comparées à celles de ${others}.`,
    ahead: (host, time, others) =>
      `L’horloge de ${host} avance d’au moins ${time} : ses lignes Received le montrent, comparées à celles de ${others}.`,
  },
  itself: 'lui-même',
  calls: (name) => `se nomme ${name}`,
  internal: 'adresse interne',
  leftOut: 'ordinateur de l’auteur, omis',
  accountLeftOut: 'utilisateur local, omis',
  skew: (time, before, by) => `−${time} : les horloges de ${before} et de ${by} diffèrent d’au moins cela`,
  unknownHost: 'non nommé',
};
