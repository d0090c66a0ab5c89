import type { Sentences } from '../sentences.ts';

export const forum: Sentences['forum'] = {
  safe: 'Publiable tel quel : tout ce qui suit peut être lu par n’importe qui.',
  happened: ({ operator, ip, code, failed, of }) =>
    code === null
      ? `Les messages pour ${operator ?? 'le serveur destinataire'} reviennent (messages connus de moi : ${of}, en échec : ${failed}).`
      : `${operator ?? 'Le serveur destinataire'} refuse les messages de ${ip ?? 'notre serveur'} avec ${code} (messages connus de moi : ${of}, en échec : ${failed}).`,
  intro:
    'Les adresses, noms et ordinateurs des personnes sont remplacés (person-1@…) ou retirés ([removed]). Les serveurs, les heures et les termes du refus sont tels qu’ils sont arrivés : sans eux, personne ne peut aider.',
  asked: 'Ce que j’aimerais savoir',
  questions: (operator, code) => [
    `Que signifie ${code ?? 'cette réponse'} chez ${operator ?? 'ce serveur'}, et existe-t-il une page officielle qui le dise ?`,
    'Qui doit agir : l’hébergeur qui envoie ou l’opérateur qui refuse ?',
    'Qui a connu la même chose, et qu’est-ce qui y a mis fin ?',
  ],
  notice: 'L’avis d’échec',
  log: 'Les lignes du journal',
};
