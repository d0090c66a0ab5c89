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
  other: 'la vérification ne donne aucune raison connue',
};

export const signatures: Sentences['signatures'] = {
  basis: 'vérifié avec la clé publiée dans le DNS',
  why,
  signature: (name, domain, selector) =>
    `La signature ${name} de ${domain} (sélecteur ${selector}) d’un message arrivé`,
  pass: (signature) => `${signature} est valide.`,
  fail: (signature, because) => `${signature} n’est pas valide : ${because}.`,
  unchecked: (signature, because) => `${signature} n’a pas pu être vérifiée : ${because}.`,
  own: 'Elle émane du domaine de l’expéditeur.',
  others: (from) => `Elle n’émane pas du domaine du champ From, ${from}.`,
};
