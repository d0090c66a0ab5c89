import type { Sentences } from '../sentences.ts';

const why = {
  'body-changed': 'le corps n’est pas celui qui a été signé',
  wrong: 'la signature ne correspond pas à la clé',
  'no-key': 'il n’y a pas de clé dans le DNS',
  'bad-key': 'la clé du DNS est inutilisable',
  'weak-key': 'la clé est trop courte',
  expired: 'elle avait expiré',
  'broken-chain': 'la chaîne est rompue',
  'no-answer': 'le DNS n’a pas répondu',
  other: 'la vérification ne donne pas de raison connue',
};

export const signatures: Sentences['signatures'] = {
  basis: 'vérifié avec la clé que le DNS a donnée',
  sentence: (a) => {
    const name = a.kind === 'arc' ? 'ARC' : 'DKIM';
    const whose =
      a.kind === 'arc'
        ? ''
        : a.aligned
          ? ' Elle est du domaine de l’expéditeur.'
          : ` Elle n’est pas du domaine du champ From, ${a.from}.`;
    switch (a.result) {
      case 'pass':
        return `La signature ${name} de ${a.domain} (sélecteur ${a.selector}) d’un message arrivé est valide.${whose}`;
      case 'fail':
        return `La signature ${name} de ${a.domain} (sélecteur ${a.selector}) d’un message arrivé n’est pas valide : ${why[a.reason ?? 'other']}.${whose}`;
      case 'unchecked':
        return `La signature ${name} de ${a.domain} (sélecteur ${a.selector}) d’un message arrivé n’a pas pu être vérifiée : ${why[a.reason ?? 'other']}.`;
    }
  },
};
