import type { Sentences } from '../sentences.ts';
import { deName } from './who.ts';

const name = (operator: string | undefined) => operator ?? 'l’opérateur destinataire';
const servers = (operator: string | undefined) =>
  operator === undefined ? 'les serveurs du destinataire' : `les serveurs ${deName(operator)}`;
const at = (when: string | undefined) => (when === undefined ? ' au moment du refus' : ` le ${when}`);

export const missing: Sentences['missing'] = {
  'log-lines': {
    what: () => 'Les lignes de journal de l’hébergeur pour ces messages',
    why: () =>
      'Elles montrent chaque tentative avec son heure, son adresse et la réponse. Un avis de non-remise ne montre que la dernière réponse.',
  },
  'sending-ip': {
    what: () => 'L’adresse IP d’où les messages sont partis',
    why: (d) => `Sans elle, ${name(d.operator)} ne peut rien chercher. Elle n’est pas dans l’avis.`,
  },
  'open-connections': {
    what: (d) =>
      `Combien de connexions vers ${servers(d.operator)} étaient ouvertes${d.ip === undefined ? '' : ` depuis ${d.ip}`}${at(d.at)}`,
    why: (d) =>
      `Seul l’hébergeur peut les compter.${d.limit === undefined ? '' : ` La limite publiée est de ${d.limit}, partagée par tous sur ce serveur.`}`,
  },
  'retry-rule': {
    what: () => 'Combien de fois et pendant combien de temps l’hébergeur réessaie',
    why: () => 'C’est ce qui décide quand un refus temporaire devient un avis de non-remise.',
  },
  'host-retry-state': {
    what: (d) => `Ce que le serveur de l’hébergeur a mémorisé pour ${servers(d.operator)}`,
    why: () =>
      'Après de nombreux échecs, un serveur peut retourner aussitôt tout nouveau message, sans aucune tentative. Cette mémoire le montre.',
  },
  'receiver-connect-log': {
    what: (d) => `Si ces tentatives sont arrivées chez ${name(d.operator)}`,
    why: (d) =>
      `Seul ${name(d.operator)} peut le voir${d.ip === undefined ? '' : ` ; l’adresse à chercher est ${d.ip}`}.`,
  },
  'receiver-limit': {
    what: (d) => `Quelle limite ou règle s’applique aujourd’hui chez ${name(d.operator)}`,
    why: () => 'Les pages publiées vieillissent ; seul compte le chiffre donné par l’opérateur lui-même.',
  },
  'settings-in-force': {
    what: () =>
      'Quelles limites sont réglées chez l’hébergeur pour les remises simultanées et les nouvelles tentatives',
    why: () => 'Un serveur sans limite de ce genre se heurte à celle d’un autre, sans le moindre abus.',
  },
  'queue-state': {
    what: () =>
      'Si le message attend encore chez l’hébergeur, quelle a été la dernière réponse, et quand aura lieu la prochaine tentative',
    why: () => 'Un avis de retard omet souvent la raison et l’heure de la prochaine tentative.',
  },
  'submitting-account': {
    what: () => 'Quel compte ou script a remis ces messages à l’hébergeur, et depuis quelle adresse',
    why: () => 'Cela permet de distinguer le compte de l’expéditeur de celui d’un autre client.',
  },
  'own-limits': {
    what: () =>
      'Quelle limite de l’hébergeur a été atteinte : nombre autorisé, nombre compté, par heure ou par jour',
    why: () =>
      'C’est le serveur de l’hébergeur qui a arrêté le message ; personne d’autre ne peut dire pourquoi.',
  },
  'other-customers': {
    what: () =>
      'Si des messages d’autres clients de l’hébergeur ont reçu la même réponse pendant cette période',
    why: () => 'Si oui, c’est le serveur qui est visé et non un seul expéditeur.',
  },
  'identity-records': {
    what: () =>
      'Quels serveurs peuvent envoyer pour le domaine (SPF) et quelle clé signe ses messages (DKIM)',
    why: () => 'Ces enregistrements doivent couvrir le serveur d’où le message est parti.',
  },
  'name-of-address': {
    what: () =>
      'Quel nom porte l’adresse IP d’envoi (PTR), s’il ramène à cette adresse, et quel nom le serveur donne dans EHLO',
    why: () => 'Seul le titulaire de l’adresse peut en fixer le nom.',
  },
  'smtp-dialogue': {
    what: () => 'Le dialogue SMTP d’un message refusé, mot pour mot',
    why: () => 'Il montre à quelle commande le refus a répondu.',
  },
  'route-taken': {
    what: () => 'Quel serveur et quelle adresse l’hébergeur a choisis pour ce destinataire, et pourquoi',
    why: () => 'Une route ancienne ou erronée mène à un serveur qui ne connaît pas le destinataire.',
  },
  'suppression-entry': {
    what: () => 'Si le destinataire figure sur une liste de suppression de l’hébergeur ou du service d’envoi',
    why: () =>
      'Une telle liste fait retourner le message sans tentative, même quand la boîte fonctionne de nouveau.',
  },
  'outgoing-filter': {
    what: () => 'Si un filtre de l’hébergeur a refusé ou modifié le message',
    why: () =>
      'Les textes de l’hébergeur et du destinataire se ressemblent ; un seul des deux peut laisser passer le message.',
  },
  'receiver-listing': {
    what: () =>
      'Depuis quand et pourquoi l’adresse IP d’envoi ou le domaine expéditeur fait l’objet d’une restriction, si elle se lève d’elle-même, et qui peut en demander la levée',
    why: () => 'L’hébergeur peut alors chercher la cause, et celui qui en a le droit déposer la demande.',
  },
  'receiver-check': {
    what: () =>
      'Quelle vérification a échoué ou quelle règle a joué, pour quel domaine ou quelle adresse, et ce qui a été constaté',
    why: () => 'La réponse ne le dit souvent pas ; sans cela, on modifie ce qu’il ne faut pas.',
  },
  'receiver-verdict': {
    what: () => 'Quelle partie du message a conduit au refus : texte, lien, fichier ou expéditeur',
    why: () => 'Seule cette partie doit changer ; une détection erronée peut être signalée.',
  },
  'receiver-size': {
    what: () => 'La taille maximale acceptée pour ce destinataire, en octets tels que transmis',
    why: () => 'Un chiffre exact évite les tâtonnements.',
  },
  'receiver-encryption': {
    what: () => 'Quelle version de TLS ou quel certificat est exigé, et où la session a échoué',
    why: () => 'Cela montre lequel des deux serveurs doit être modifié.',
  },
  'receiver-fault': {
    what: () => 'Si le serveur destinataire était alors en panne, et si la panne est terminée',
    why: () => 'Cela dit s’il suffit de renvoyer le message.',
  },
  'list-look-up': {
    what: () =>
      'Ce que la liste indiquée dit elle-même de l’adresse ou du domaine, avec la date et la raison',
    why: () =>
      'Seule compte la page de la liste elle-même ; les comparateurs de listes sont souvent périmés.',
  },
  'fresh-test': {
    what: () =>
      'Un nouveau test : un court message au même destinataire, avec l’heure à la minute près et le résultat',
    why: () =>
      'Il montre si le refus est toujours en vigueur, et les deux côtés peuvent regarder la même minute.',
  },
  'full-notice': {
    what: () => 'L’avis de non-remise entier, en fichier',
    why: () => 'Un texte collé ou un message transféré perd des champs que l’original contient.',
  },
  'returned-headers': {
    what: () => 'L’en-tête du message qui a échoué',
    why: () => 'Il contient le Message-ID et la ligne Received de chaque serveur du trajet.',
  },
  'shared-or-dedicated': {
    what: (d) =>
      `Si l’adresse IP d’envoi${d.ip === undefined ? '' : ` ${d.ip}`} est partagée avec d’autres clients`,
    why: () =>
      'Sur une adresse partagée, la limite est consommée en commun, et seul l’hébergeur peut demander un changement.',
  },
  'received-copies': {
    what: () => 'Une copie d’un message arrivé bien que déclaré en échec',
    why: () =>
      'Son en-tête montre quelle adresse le serveur destinataire a vue, et que l’avis était inexact.',
  },
};

export const missingLabels: Sentences['missingLabels'] = {
  heading: 'Ce qui manque, et à qui le demander',
  whom: {
    host: 'Demander à votre hébergeur',
    receiver: (operator) =>
      operator === null ? 'Demander à l’opérateur destinataire' : `Demander à ${operator}`,
    person: 'À ajouter ici',
  },
  whomNeutral: {
    host: 'hébergeur expéditeur',
    receiver: (operator) => operator ?? 'opérateur destinataire',
    person: 'expéditeur',
  },
  // La durée est en anglais dans les connaissances ; on en dit la conséquence.
  kept: () => 'conservé un temps limité seulement : demandez aujourd’hui',
};
