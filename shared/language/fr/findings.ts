import { formatOf } from '../format.ts';
import type { Sentences } from '../sentences.ts';
import { deName, ofReceiver, receiverFirst, receiverName } from './who.ts';

const format = formatOf('fr');
const mails = (n: number) => format.plural(n, { one: 'un message', other: `${format.number(n)} messages` });

export const findings: Sentences['findings'] = {
  labels: { FACT: 'FAIT', INFERENCE: 'DÉDUCTION', STATEMENT: 'DÉCLARATION', UNKNOWN: 'INCONNU' },
  operator: (name, host, on) =>
    `${host === null ? 'Le serveur qui a refusé' : `Le serveur qui a refusé, ${host},`} était exploité par ${name}${on === null ? '' : ` le ${on}`}.`,
  operatorUnknown: 'L’avis ne permet pas de dire qui exploite le serveur qui a refusé.',
  operatorBasis: {
    host: 'd’après le nom d’hôte, selon la liste datée des opérateurs',
    banner: 'd’après le texte de la réponse du serveur lui-même',
    token: 'd’après le code d’erreur propre à l’opérateur dans la réponse',
    'recipient-domain': 'd’après le seul domaine du destinataire : la base la plus faible',
  },
  sendingIp: {
    'named-in-reply': (ip) => `La réponse elle-même désigne ${ip} comme adresse IP d’envoi.`,
    'feedback-report': (ip) => `Le rapport de plainte indique ${ip} comme adresse d’où venait le message.`,
    'received-by-receiver': (ip) =>
      `Dans un message arrivé, la ligne Received du côté destinataire indique ${ip} comme adresse IP d’envoi.`,
    'host-log': (ip) => `Le journal de l’hébergeur expéditeur indique ${ip} comme adresse IP d’envoi.`,
    'returned-received': (ip) =>
      `Les lignes Received du message retourné désignent ${ip} comme adresse IP d’envoi.`,
    person: (ip) => `L’expéditeur indique ${ip} comme adresse IP d’envoi.`,
  },
  sendingNameOnly: (host) =>
    `Les avis ne donnent que le nom du serveur expéditeur, ${host}, et non son adresse. Un nom peut désigner plusieurs adresses.`,
  sendingIpUnknown: 'L’adresse IP d’envoi ne figure pas dans les avis.',
  reply: (operator, times) =>
    `${receiverFirst(operator)} a répondu ceci${times > 1 ? ` dans ${format.number(times)} avis` : ''}.`,
  replyUnknown: 'Les avis ne contiennent aucune réponse du serveur destinataire.',
  whoseWords: (operator, host) =>
    `La réponse est ${ofReceiver(operator)} ; ${format.list(host.map((w) => `« ${w} »`))} ${format.plural(host.length, { one: 'est', other: 'sont' })} de l’hébergeur expéditeur.`,
  allReceivers: (operator) => `Tout le texte de l’erreur est ${ofReceiver(operator)}.`,
  allHosts: 'Tout le texte de l’erreur est de l’hébergeur expéditeur.',
  whoseUnknown: 'L’avis ne permet pas de dire de qui est ce texte.',
  status: (status) => `L’avis indique l’état ${status}.`,
  statusOfHost: (status) =>
    `L’avis indique l’état ${status} ; ce champ est écrit par le logiciel de l’hébergeur expéditeur.`,
  temporaryThenFinal: (operator, code, status) =>
    `Temporaire pour ${receiverName(operator)} (${code}), définitif seulement parce que l’hébergeur expéditeur a abandonné (${status}). Les deux disent vrai, chacun pour sa part.`,
  permanentThenTemporary: (operator, code, status) =>
    `Définitif pour ${receiverName(operator)} (${code}), alors que l’avis de l’hébergeur expéditeur le dit temporaire (${status}). La réponse de celui qui refuse l’emporte.`,
  actionAgainstReply: (first, second) =>
    `L’avis dit « ${first} », la réponse dit « ${second} ». Les deux sont conservés ; la réponse est la plus proche des faits.`,
  window: (first, last) =>
    first === last ? `Tout s’est passé le ${first}.` : `Cela s’est passé du ${first} au ${last}.`,
  windowUnknown: 'Les avis ne disent pas quand cela s’est passé.',
  scale: (failed, of, domains, interval) =>
    `${format.number(failed)} ${format.plural(failed, { one: 'échec', other: 'échecs' })} sur ${format.number(of)} ${format.plural(of, { one: 'message connu', other: 'messages connus' })}${domains > 1 ? `, de ${format.number(domains)} domaines expéditeurs` : ''}${interval === null ? ' ; trop peu pour un pourcentage' : ` : ${interval}`}.`,
  interval: (rate, low, high) => `${rate} % (intervalle à 95 % : de ${low} à ${high})`,
  attemptsObserved: (n, nMails, first, last) =>
    `Le journal de l’hébergeur expéditeur montre ${format.plural(n, { one: 'une tentative', other: `${format.number(n)} tentatives` })} pour ${mails(nMails)}, du ${first} au ${last}.`,
  attemptsInferred: (low, high, model) =>
    `La règle habituelle ${deName(model)} donne de ${format.number(low)} à ${format.number(high)} tentatives sur cette durée ; aucune n’a été observée.`,
  attemptsUnknown: 'Les avis ne disent pas combien de fois la remise a été tentée.',
  retryModel: (model, rule, low, high, life) =>
    `Dans sa configuration d’origine, ${model} fait de ${format.number(low)} à ${format.number(high)} tentatives en ${life} avant d’abandonner un message (${rule}). Ce n’est qu’un modèle : les hébergeurs modifient cette règle.`,
  delayNotice: (n, times) =>
    `${format.plural(n, { one: 'Un avis de retard montre', other: `${format.number(n)} avis de retard montrent` })} ${format.plural(n, { one: 'qu’un message avait été différé et attendait', other: 'que des messages avaient été différés et attendaient' })} encore : ${times}.`,
  queueTime: (time) => `Entre la prise en charge du message et l’avis, il s’est écoulé ${time}.`,
  queueFrom: {
    'host-received': 'compté depuis la première ligne Received de l’hébergeur expéditeur',
    'arrival-date': 'compté depuis l’Arrival-Date de l’avis',
    'log-arrival': 'compté depuis la ligne du journal qui montre l’arrivée du message',
    'client-date': 'compté depuis la date de l’auteur, car l’hébergeur expéditeur n’en indique aucune',
  },
  patience: {
    short: (time, model, shipped) =>
      `${time}, c’est court : l’usage est d’au moins 4 à 5 jours${model === null || shipped === null ? '' : `, et ${model} prévoit ${shipped} dans sa configuration d’origine`}. Soit la règle a été raccourcie, soit le décompte a commencé avec des messages antérieurs.`,
    shortAsShipped: (time, model, shipped) =>
      `${time}, c’est ce que prévoit ${model} dans sa configuration d’origine (${shipped}) ; l’usage est d’au moins 4 à 5 jours.`,
    customary: (time) => `${time}, c’est une durée conforme à l’usage (au moins 4 à 5 jours).`,
  },
  lastRoundUntried: (n, of) =>
    `Pour ${format.number(n)} ${format.plural(n, { one: 'message', other: 'messages' })} sur ${format.number(of)}, le dernier passage n’a donné lieu à aucune tentative : le logiciel dit avoir suspendu les remises, et la réponse qu’il cite a été donnée à une connexion antérieure.`,
  noAttempt: (n, of) =>
    `Pour ${format.number(n)} ${format.plural(n, { one: 'message', other: 'messages' })} sur ${format.number(of)}, le logiciel de l’hébergeur expéditeur dit n’avoir fait aucune tentative : après des échecs antérieurs, il a renoncé d’avance.`,
  received: (n) =>
    format.plural(n, {
      one: 'Un message déclaré en échec a été reçu : on dispose d’une copie portant le même Message-ID.',
      other: `${format.number(n)} messages déclarés en échec ont été reçus : on dispose de copies portant les mêmes Message-ID.`,
    }),
  cause: (title, technical) => `${title}. ${technical}`,
  notAListing:
    'Rien dans le texte du refus ne désigne une inscription de l’adresse IP d’envoi sur une liste ; le code a un autre sens.',
  actor: (name) => `C’est ${name} qui doit agir maintenant.`,
  actorUnknown: 'Les avis ne permettent pas de dire qui doit agir.',
  operatorNow: (domain, was, name, since) =>
    `Le courrier pour ${domain} est pris en charge par ${name} depuis le ${since}${was === null ? '' : `, et non plus par ${was}`}.`,
  removed: (fields) => `Retiré avant que l’avis ne soit fourni : ${format.list(fields)}.`,
  notStated: (writer, fields) =>
    `${writer === null ? 'Un avis de ce type' : `Un avis écrit par ${writer}`} n’indique jamais ${format.list(fields)}.`,
  queueIds: (n) =>
    format.plural(n, {
      one: 'Identifiant de file d’attente chez l’hébergeur expéditeur',
      other: 'Identifiants de file d’attente chez l’hébergeur expéditeur',
    }),
  messageIds: (n) => format.plural(n, { one: 'Message-ID du message', other: 'Message-ID des messages' }),
  statements: {
    on: (what, on) => (on === null ? what : `${what} (${on})`),
    profile: (who) => `L’expéditeur : ${who}`,
    volume: (volume) => `Volume : ${volume}`,
    optIn: (how) => `Comment les destinataires ont été inscrits : ${how}`,
    test: (on, from, to, arrived) =>
      `Test du ${on} de ${from} à ${to} : ${arrived ? 'arrivé' : 'non arrivé'}`,
    tests: (failed, of) =>
      `Sur ${format.number(of)} tests indiqués par l’expéditeur, ${format.number(failed)} ne sont pas arrivés. Ils ne sont pas comptés parmi les messages ci-dessus.`,
    receivedCopy: (to, note) =>
      `Reçu bien que déclaré en échec, selon l’expéditeur : message à ${to}${note === null ? '' : ` ; ${note}`}`,
    ticket: (number, side) =>
      `Ticket chez ${side === 'host' ? 'l’hébergeur expéditeur' : 'l’opérateur destinataire'} : ${number}`,
    causeFound: (what) => `Cause trouvée : ${what}`,
    fixMade: (what) => `Modifié depuis : ${what}`,
    answer: (asked, answer) => `Réponse à « ${asked} » : ${answer}`,
    shared: 'L’adresse IP d’envoi est partagée avec d’autres clients de l’hébergeur.',
    dedicated: 'L’adresse IP d’envoi sert à ce seul expéditeur.',
    sharedUnknown: 'L’expéditeur ne sait pas si l’adresse IP d’envoi est partagée.',
    typeOfMail: (type) => `Type de courrier : ${type}`,
    tried: (what) => `Déjà tenté : ${what}`,
    host: (name, ticket) => `Hébergeur expéditeur : ${name}${ticket === null ? '' : `, ticket ${ticket}`}`,
    receiverTicket: (ticket) => `Ticket chez l’opérateur destinataire : ${ticket}`,
  },
  basis: {
    verbatim: 'mot pour mot dans la pièce',
    computed: 'compté d’après les pièces',
    rule: (rule, source) => (source === null ? `règle ${rule}` : `règle ${rule}, d’après ${source}`),
    sender: 'déclaré par l’expéditeur',
    searched: 'cherché en vain dans les pièces',
    writer: (writer) => `formulation ${deName(writer)}`,
    noRule: 'aucune règle ne s’applique',
    sameId: 'le même Message-ID dans les deux',
    stamps: 'd’après les lignes Received',
  },
  columns: {
    id: 'N°',
    label: 'Nature',
    sentence: 'Constat',
    confidence: 'Certitude',
    basis: 'Fondement',
    exhibits: 'Pièces',
  },
};
