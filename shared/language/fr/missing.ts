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
      'Elles montrent chaque essai avec son heure, son adresse et la réponse. Un avis d’échec ne montre que le dernier mot.',
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
    what: () => 'Combien de fois et combien de temps l’hébergeur réessaie',
    why: () => 'C’est ce qui décide quand un refus temporaire devient un avis d’échec.',
  },
  'host-retry-state': {
    what: (d) => `Ce que le serveur de l’hébergeur a noté sur ${servers(d.operator)}`,
    why: () =>
      'Après de nombreux échecs, un serveur peut rendre tout nouveau message aussitôt, sans essai. Cette note le montre.',
  },
  'receiver-connect-log': {
    what: (d) => `Si ces essais sont arrivés chez ${name(d.operator)}`,
    why: (d) =>
      `Seul ${name(d.operator)} peut le voir${d.ip === undefined ? '' : ` ; l’adresse à chercher est ${d.ip}`}.`,
  },
  'receiver-limit': {
    what: (d) => `Quelle limite ou règle s’applique aujourd’hui chez ${name(d.operator)}`,
    why: () => 'Les pages publiées vieillissent ; c’est le chiffre de l’opérateur lui-même qui compte.',
  },
  'settings-in-force': {
    what: () => 'Quelles limites de remises simultanées et d’essais sont réglées chez l’hébergeur',
    why: () => 'Un serveur sans limite de ce genre en atteint une petite ailleurs, sans aucun abus.',
  },
  'queue-state': {
    what: () =>
      'Si le message attend encore chez l’hébergeur, avec quelle dernière réponse, et quand aura lieu le prochain essai',
    why: () => 'Un avis de retard omet souvent la raison et l’heure du prochain essai.',
  },
  'submitting-account': {
    what: () => 'Quel compte ou script a remis ces messages à l’hébergeur, et depuis quelle adresse',
    why: () => 'Cela distingue son propre compte de celui d’un autre client.',
  },
  'own-limits': {
    what: () => 'Quelle limite de l’hébergeur a été atteinte : autorisé, compté, par heure ou par jour',
    why: () =>
      'C’est le serveur de l’hébergeur qui a arrêté le message ; personne d’autre ne peut dire pourquoi.',
  },
  'other-customers': {
    what: () => 'Si des messages d’autres clients de l’hébergeur ont reçu la même réponse à cette période',
    why: () => 'Si oui, c’est le serveur qui est visé et non un seul expéditeur.',
  },
  'identity-records': {
    what: () =>
      'Quels serveurs peuvent envoyer pour le domaine (SPF) et quelle clé signe ses messages (DKIM)',
    why: () => 'Ces enregistrements doivent couvrir le serveur d’où le message est parti.',
  },
  'name-of-address': {
    what: () =>
      'Quel nom porte l’adresse expéditrice (PTR), s’il renvoie vers elle, et quel nom le serveur donne dans EHLO',
    why: () => 'Seul le détenteur de l’adresse peut en fixer le nom.',
  },
  'smtp-dialogue': {
    what: () => 'Le dialogue SMTP d’un message refusé, mot pour mot',
    why: () => 'Il montre à quelle commande le refus est venu.',
  },
  'route-taken': {
    what: () => 'Quel serveur et quelle adresse l’hébergeur a choisis pour ce destinataire, et pourquoi',
    why: () => 'Un chemin ancien ou faux mène à un serveur qui ne connaît pas le destinataire.',
  },
  'suppression-entry': {
    what: () => 'Si le destinataire figure sur une liste de suppression de l’hébergeur ou du service d’envoi',
    why: () => 'Une telle liste rend le message sans essai, même quand la boîte fonctionne de nouveau.',
  },
  'outgoing-filter': {
    what: () => 'Si un filtre de l’hébergeur a refusé ou modifié le message',
    why: () =>
      'L’hébergeur et le destinataire écrivent des mots semblables ; un seul des deux peut libérer le message.',
  },
  'receiver-listing': {
    what: () =>
      'Depuis quand et pourquoi l’adresse ou le domaine expéditeur est restreint, si cela prend fin tout seul, et qui peut demander',
    why: () => 'L’hébergeur peut alors chercher la cause, et le bon côté peut demander.',
  },
  'receiver-check': {
    what: () =>
      'Quelle vérification ou règle a échoué, pour quel domaine ou quelle adresse, et ce qui a été vu',
    why: () => 'La réponse ne le dit souvent pas ; sans cela, on modifie ce qu’il ne faut pas.',
  },
  'receiver-verdict': {
    what: () => 'Quelle partie du message a conduit au refus : texte, lien, fichier ou expéditeur',
    why: () => 'Seule cette partie doit changer ; une détection erronée peut être signalée.',
  },
  'receiver-size': {
    what: () => 'Le plus gros message accepté pour ce destinataire, en octets envoyés',
    why: () => 'Un chiffre exact évite les essais.',
  },
  'receiver-encryption': {
    what: () => 'Quelle version de TLS ou quel certificat est exigé, et où la session a échoué',
    why: () => 'Cela montre lequel des deux serveurs doit changer.',
  },
  'receiver-fault': {
    what: () => 'S’il y avait alors une panne du serveur destinataire, et si elle est terminée',
    why: () => 'Cela décide si renvoyer le message suffit.',
  },
  'list-look-up': {
    what: () => 'Ce que la liste nommée dit elle-même de l’adresse ou du domaine, avec le jour et la raison',
    why: () =>
      'C’est la page de la liste qui compte ; les recueils de nombreuses listes sont souvent périmés.',
  },
  'fresh-test': {
    what: () => 'Un nouveau test : un court message au même destinataire, avec sa minute et son résultat',
    why: () => 'Il montre si le refus tient encore, et les deux côtés peuvent regarder la même minute.',
  },
  'full-notice': {
    what: () => 'L’avis d’échec entier, en fichier',
    why: () => 'Un texte collé ou un message transféré perd des champs que l’original contient.',
  },
  'returned-headers': {
    what: () => 'L’en-tête du message qui a échoué',
    why: () => 'Il contient le Message-ID et la marque de chaque serveur sur le chemin.',
  },
  'shared-or-dedicated': {
    what: (d) =>
      `Si l’adresse expéditrice${d.ip === undefined ? '' : ` ${d.ip}`} est partagée avec d’autres clients`,
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
