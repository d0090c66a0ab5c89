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
