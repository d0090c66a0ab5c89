import { formatOf } from '../format.ts';
import type { Sentences } from '../sentences.ts';
import { ofReceiver, receiverFirst, receiverName } from './who.ts';

const format = formatOf('fr');
const mails = (n: number) => format.plural(n, { one: 'un message', other: `${format.number(n)} messages` });
const share = (failed: number, of: number) =>
  of === failed
    ? mails(failed)
    : `${format.plural(failed, { one: `${format.number(failed)} message`, other: `${format.number(failed)} messages` })} sur ${format.number(of)}`;
const because = (clause: string | null) => {
  if (clause === null) return ' ; l’avis n’en donne pas clairement la raison';
  return ` parce ${/^[aeiouéèêà]/i.test(clause) ? 'qu’' : 'que '}${clause}`;
};
const alsoUntried = (refused: number, untried: number, of: number) =>
  untried === 0
    ? ''
    : ` ; votre hébergeur en a retourné ${format.plural(untried, { one: 'un', other: format.number(untried) })} de plus sans aucune tentative, soit ${format.number(refused + untried)} échecs sur ${format.number(of)}`;

export const story: Sentences['story'] = {
  refused: (operator, refused, of, clause, untried) =>
    `${receiverFirst(operator)} a refusé ${share(refused, of)}${because(clause)}${alsoUntried(refused, untried, of)}.`,
  undelivered: (failed, of, clause) =>
    `Votre hébergeur n’a pas pu remettre ${share(failed, of)}${because(clause)}.`,
  delayed: (operator, n, clause) =>
    `${receiverFirst(operator)} n’a pas encore accepté ${mails(n)}${because(clause)}.`,
  waiting: (n) =>
    `${format.plural(n, { one: 'Un message attend', other: `${format.number(n)} messages attendent` })} encore ; votre hébergeur continue ses tentatives.`,
  delivered: (n) =>
    format.plural(n, {
      one: 'Un message a été déclaré remis.',
      other: `${format.number(n)} messages ont été déclarés remis.`,
    }),
  complaint: (operator, n) =>
    `${receiverFirst(operator)} a transmis ${format.plural(n, { one: 'une plainte', other: `${format.number(n)} plaintes` })} au sujet de vos messages.`,
  autoReply: (n) =>
    format.plural(n, {
      one: 'Une réponse automatique est revenue.',
      other: `${format.number(n)} réponses automatiques sont revenues.`,
    }),
  notABlocklist: 'Ce n’est pas une liste noire.',
  notFinal: 'Ce n’est pas encore définitif.',
  actorUnknown: 'L’avis ne permet pas de dire qui doit agir.',
  certainty: (level) =>
    ({
      high: 'La certitude est élevée : le texte de l’avis désigne la cause.',
      moderate: 'La certitude est moyenne : le texte désigne cette cause, sans en exclure d’autres.',
      low: 'La certitude est faible : presque rien dans l’avis ne désigne une cause.',
    })[level],
  receiverSaid: (operator) =>
    operator === null ? 'Le serveur destinataire a dit' : `Le serveur ${ofReceiver(operator)} a dit`,
  hostSaid: 'Le serveur de votre hébergeur a ajouté',
  hostAlone: 'Le serveur de votre hébergeur a dit',
  unknownSaid: 'Texte dont l’auteur n’est pas connu',
  statusQuote: (status) => `Status: ${status}`,
  temporaryThenFinal: (operator, code, status) =>
    `Temporaire pour ${receiverName(operator)} (${code}), définitif seulement parce que votre hébergeur a abandonné (${status}). Les deux vous ont dit la vérité, chacun pour sa part.`,
  permanentThenTemporary: (operator, code, status) =>
    `Définitif pour ${receiverName(operator)} (${code}), alors que l’avis de votre hébergeur le dit temporaire (${status}). La réponse de celui qui refuse l’emporte.`,
  actionAgainstReply: (first, second) =>
    `L’avis dit « ${first} », la réponse dit « ${second} ». Les deux sont conservés ; la réponse est la plus proche des faits.`,
  noAttempt:
    'Le serveur de votre hébergeur dit n’avoir fait aucune tentative pour ce message : après des échecs antérieurs, il a renoncé d’avance.',
  nobodyTriedCounted: (n, of) =>
    `Pour ${format.plural(n, { one: `${format.number(n)} message`, other: `${format.number(n)} messages` })} sur ${of}, l’avis ne repose sur aucune tentative : l’hébergeur a renoncé d’avance.`,
  receivedAnyway: (n) =>
    format.plural(n, {
      one: 'Un message déclaré en échec a pourtant été reçu.',
      other: `${format.number(n)} messages déclarés en échec ont pourtant été reçus.`,
    }),
  removed: (fields) =>
    `Retiré par la personne qui a publié l’avis : ${format.list(fields)}. L’original le contient.`,
  notStated: (writer, fields) =>
    `${writer === null ? 'Un avis de ce type' : `Un avis écrit par ${writer}`} n’indique jamais ${format.list(fields)}.`,
  notInBounce: 'absent de l’avis',
  rate: (failed, of, interval) =>
    interval === null
      ? `${format.number(failed)} ${format.plural(failed, { one: 'échec', other: 'échecs' })} sur ${format.number(of)} ; trop peu pour un pourcentage`
      : `${format.number(failed)} échecs sur ${format.number(of)}, ${format.percent(failed / of)} % (intervalle à 95 % : de ${format.percent(interval.low)} à ${format.percent(interval.high)})`,
  incidentTitle: (operator, cause) =>
    operator === null ? cause : `${operator} : ${cause.charAt(0).toLowerCase()}${cause.slice(1)}`,
  incidentDetail: (n, domains, days) =>
    [
      format.plural(n, { one: `${format.number(n)} message`, other: `${format.number(n)} messages` }),
      ...(domains > 1 ? [`${format.number(domains)} domaines`] : []),
      ...(days === null ? [] : [days]),
    ].join(', '),
  bouncedAfter: (time) => `retourné après ${time}`,
  returnedUntried: 'retourné sans tentative',
  bouncedYetReceived: 'retourné, et pourtant reçu',
  receivedTitle: (when) => (when === null ? 'Arrivé malgré l’avis de non-remise' : `Arrivé ${when}`),
  receivedPair: (bounce, copy) => `paire : ${bounce}, ${copy}`,
  addressedTo: {
    receiver: (operator) => (operator === null ? 'À l’opérateur destinataire' : `À ${operator}`),
    host: 'À votre hébergeur',
    own: 'Pour vous-même',
  },
};
