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
    'Chaque constat repose sur des octets d’une source, indiqués dans ses pièces par ligne et plage d’octets. Les octets d’une ligne sont lus en UTF-8, ou en windows-1252 quand ce n’est pas de l’UTF-8 ; les caractères invisibles s’écrivent [U+001B].',
  zones:
    'Les heures sont données en UTC, converties depuis le décalage écrit dans la source ; le tableau des événements donne l’heure telle qu’écrite.',
  zoneAssumed: (n) =>
    `${format.plural(n, { one: 'Une heure était écrite', other: `${format.number(n)} heures étaient écrites` })} sans fuseau ; le fuseau supposé est indiqué avec le tableau des événements.`,
  zoneGiven: (zone) =>
    `Un journal sans fuseau a été lu en ${zone} : c’est l’expéditeur qui l’indique, non le journal.`,
  labels:
    'FAIT : figure dans les octets. DÉDUCTION : tirée des octets par une règle indiquée. DÉCLARATION : dite par l’expéditeur, non vérifiée. INCONNU : cherché, mais non trouvé.',
  confidence:
    'La certitude dit à quel point une déduction est étayée, non la probabilité d’un événement. Intervalles de Wilson, 95 %.',
  leftOut:
    'L’objet et le texte des messages retournés sont omis, ainsi que les lignes qui ne concernent que des comptes chez l’hébergeur.',
  leftOutHost: 'L’objet et le texte des messages retournés sont omis.',
  nothingLeftOut: 'Rien n’a été omis.',
  lookedUp:
    'Le DNS n’a reçu que les questions demandées par l’expéditeur ; chacune figure avec son heure, son résolveur et, en pièce, les octets de la réponse. Les opérateurs et les règles viennent de la liste intégrée, avec les dates indiquées.',
  offline:
    'Rien n’a été consulté : ni DNS, ni liste publique, ni page web. Les opérateurs et les règles viennent de la liste intégrée, avec les dates indiquées.',
  repeat:
    'Pour vérifier : sha256sum -c SHA256SUMS, puis comparer les octets de chaque pièce avec l’original.',
  sample:
    'Les messages sont ceux qui ont été fournis, et non tous ceux qui ont été envoyés ; les taux ne portent que sur eux.',
  bridge: {
    operator: 'Opérateur destinataire',
    server: 'Serveur destinataire',
    sendingIp: 'Adresse IP d’envoi',
    sendingHost: 'Serveur expéditeur',
    token: 'Code',
    reply: 'Réponse',
    queueId: 'Identifiant de file d’attente',
    messageId: 'Message-ID',
    window: 'Période, UTC',
    testColumns: {
      number: 'Test',
      at: 'Heure convenue, UTC',
      host: 'Hébergeur expéditeur : connexions ouvertes, identifiant de file d’attente',
      receiver: 'Destinataire : connexions vues, réponse',
    },
    toFill: '____-__-__ __:__:__',
    decisions: {
      connections: (operator, ip) => [
        `Si ${logOf(operator)} montre plus de connexions depuis ${ip ?? 'l’adresse IP d’envoi'} que sa limite : l’hébergeur expéditeur réduit ses connexions simultanées vers ces serveurs, ou répartit ses clients sur plus d’adresses.`,
        'S’il en montre moins que la limite : l’opérateur destinataire cherche une autre règle derrière le même code.',
        'S’il ne montre aucune connexion à ces heures : l’hébergeur expéditeur a retourné le message sans aucune tentative ; il doit effacer les échecs mémorisés pour ces serveurs.',
      ],
      general: (operator) => [
        `Si ${logOf(operator)} montre les connexions et la même réponse : l’opérateur destinataire indique la règle, et l’hébergeur expéditeur ce qu’il peut changer.`,
        'S’il montre les connexions et une autre réponse : les lignes de journal des deux côtés sont comparées mot à mot.',
        'S’il ne montre aucune connexion à ces heures : l’hébergeur expéditeur examine son routage, son pare-feu et les échecs qu’il a mémorisés.',
      ],
    },
    contactColumns: { side: 'Côté', name: 'Nom', reach: 'Téléphone ou e-mail', ticket: 'Ticket' },
    sides: {
      receiver: 'Opérateur destinataire',
      host: 'Hébergeur expéditeur',
      sender: 'Expéditeur',
    },
  },
  glossary: [
    [
      'Avis de non-remise',
      'Un message d’un serveur disant qu’un courrier n’a pas pu être remis, ou pas encore.',
    ],
    [
      'Réponse SMTP',
      'La réponse d’un serveur destinataire : trois chiffres et un texte. Si le premier chiffre est 4, c’est « plus tard » ; si c’est 5, c’est « non ».',
    ],
    ['Code d’état', 'Trois nombres, comme 5.0.0, que le serveur auteur du rapport écrit dans son avis.'],
    [
      'Identifiant de file d’attente',
      'Le numéro sous lequel le serveur d’un hébergeur garde un message dans son journal.',
    ],
    ['Message-ID', 'Le numéro qu’un message garde tout au long de son trajet.'],
    ['Serveur partagé', 'Un serveur dont l’unique adresse IP sert aux envois de nombreux clients.'],
  ],
};
