import type { Sentences } from '../sentences.ts';

export const forum: Sentences['forum'] = {
  safe: 'Publiable tel quel : tout ce qui suit peut être lu par n’importe qui.',
  happened: ({ operator, ip, code, failed, of }) =>
    code === null
      ? `Mes messages pour ${operator ?? 'le serveur destinataire'} me sont retournés (messages que je connais : ${of}, en échec : ${failed}).`
      : `${operator ?? 'Le serveur destinataire'} refuse les messages de ${ip ?? 'notre serveur'} avec ${code} (messages que je connais : ${of}, en échec : ${failed}).`,
  intro:
    'Les adresses, les noms et les ordinateurs des personnes ont été remplacés (person-1@…) ou retirés ([removed]). Les serveurs, les heures et le texte du refus sont intacts : sans eux, personne ne peut aider.',
  asked: 'Ce que j’aimerais savoir',
  questions: (operator, code) => [
    `Que signifie ${code ?? 'cette réponse'} chez ${operator ?? 'ce serveur'}, et existe-t-il une page officielle qui l’explique ?`,
    'Qui doit agir : l’hébergeur qui envoie ou l’opérateur qui refuse ?',
    'À qui est-ce déjà arrivé, et qu’est-ce qui a réglé le problème ?',
  ],
  notice: 'L’avis de non-remise',
  log: 'Les lignes du journal',
};
