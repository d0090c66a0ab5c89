import { formatOf } from '../format.ts';
import type { Sentences } from '../sentences.ts';
import { deName } from './who.ts';

const format = formatOf('fr');
const logOf = (operator: string | null) =>
  operator === null ? 'le journal de l’opérateur destinataire' : `le journal ${deName(operator)}`;

export const method: Sentences['method'] = {
  prepared: (app, rules, at) => `Établi avec Bounce Dossier ${app}, règles du ${rules}, le ${at}.`,
  sources: (n) =>
    `${format.plural(n, { one: 'Une source a été lue', other: `${format.number(n)} sources ont été lues` })} ; chacune est nommée avec son SHA-256. Les originaux n’ont pas été modifiés.`,
  spans:
    'Chaque constat repose sur des octets d’une source, indiqués dans ses pièces par ligne et plage d’octets. Le texte d’une ligne est la lecture de ses octets en UTF-8, ou en windows-1252 s’ils n’en sont pas ; les caractères qui ne dessinent rien sont écrits [U+001B].',
  zones:
    'Les heures sont données en UTC, converties depuis le décalage écrit dans la source ; le tableau des événements donne l’heure telle qu’écrite.',
  zoneAssumed: (n) =>
    `${format.plural(n, { one: 'Une heure était écrite', other: `${format.number(n)} heures étaient écrites` })} sans fuseau ; celui qui est supposé figure avec le tableau des événements.`,
  zoneGiven: (zone) =>
    `Un journal sans fuseau a été lu en ${zone} : c’est ce que dit l’expéditeur, non le journal.`,
  labels:
    'FAIT : figure dans les octets. DÉDUCTION : tirée d’eux par une règle nommée. DÉCLARATION : dite par l’expéditeur, non vérifiée. INCONNU : cherché et non trouvé.',
  confidence:
    'La certitude dit à quel point une déduction est étayée, non la probabilité d’un événement. Intervalles de Wilson, 95 %.',
  leftOut:
    'L’objet et le texte des messages renvoyés sont omis, ainsi que les lignes qui ne concernent que des comptes chez l’hébergeur.',
  leftOutHost: 'L’objet et le texte des messages renvoyés sont omis.',
  nothingLeftOut: 'Rien n’a été omis.',
  lookedUp:
    'Seules ont été posées au DNS les questions voulues par l’expéditeur, chacune avec son instant, son résolveur et les octets de la réponse en pièce. Opérateurs et règles viennent de la liste intégrée, avec les dates indiquées.',
  offline:
    'Rien n’a été consulté : ni DNS, ni liste publique, ni page web. Opérateurs et règles viennent de la liste intégrée, avec les dates indiquées.',
  repeat:
    'Pour vérifier : sha256sum -c SHA256SUMS, puis comparer les octets de chaque pièce avec l’original.',
  sample:
    'Les messages sont ceux qui ont été fournis, non tous ceux qui ont été envoyés ; les taux ne parlent que d’eux.',
  bridge: {
    operator: 'Opérateur destinataire',
    server: 'Serveur destinataire',
    sendingIp: 'Adresse expéditrice',
    sendingHost: 'Serveur expéditeur',
    token: 'Code',
    reply: 'Réponse',
    queueId: 'Identifiant de file',
    messageId: 'Message-ID',
    window: 'Période, UTC',
    testColumns: {
      number: 'Essai',
      at: 'Heure convenue, UTC',
      host: 'Hébergeur expéditeur : connexions ouvertes, identifiant de file',
      receiver: 'Destinataire : connexions vues, réponse',
    },
    toFill: '____-__-__ __:__:__',
    decisions: {
      connections: (operator, ip) => [
        `Si ${logOf(operator)} montre plus de connexions depuis ${ip ?? 'l’adresse expéditrice'} que sa limite : l’hébergeur expéditeur réduit ses connexions simultanées vers ces serveurs, ou répartit ses clients sur plus d’adresses.`,
        'S’il en montre moins que la limite : l’opérateur destinataire cherche une autre règle derrière le même code.',
        'S’il ne montre aucune connexion à ces heures : l’hébergeur expéditeur a rendu le message sans essai ; son état de nouvel essai pour ces serveurs est à effacer.',
      ],
      general: (operator) => [
        `Si ${logOf(operator)} montre les connexions et la même réponse : l’opérateur destinataire nomme la règle, et l’hébergeur expéditeur ce qu’il peut changer.`,
        'S’il montre les connexions et une autre réponse : les lignes de journal des deux côtés sont comparées mot à mot.',
        'S’il ne montre aucune connexion à ces heures : l’hébergeur expéditeur examine son routage, son pare-feu et son état de nouvel essai.',
      ],
    },
    contactColumns: { side: 'Côté', name: 'Nom', reach: 'Téléphone ou courriel', ticket: 'Ticket' },
    sides: {
      receiver: 'Opérateur destinataire',
      host: 'Hébergeur expéditeur',
      sender: 'Expéditeur',
    },
  },
  glossary: [
    ['Avis d’échec', 'Un message d’un serveur disant qu’un courrier n’a pas pu être remis, ou pas encore.'],
    [
      'Réponse SMTP',
      'La réponse d’un serveur destinataire : trois chiffres et des mots. Un 4 au début veut dire « plus tard », un 5 veut dire « non ».',
    ],
    ['Code d’état', 'Trois nombres tels que 5.0.0, que le serveur qui rend compte écrit dans son avis.'],
    [
      'Identifiant de file',
      'Le numéro sous lequel le serveur d’un hébergeur garde un message dans son journal.',
    ],
    ['Message-ID', 'Le numéro qu’un message porte partout avec lui.'],
    ['Serveur partagé', 'Un serveur dont l’unique adresse sert à l’envoi pour de nombreux clients.'],
  ],
};
