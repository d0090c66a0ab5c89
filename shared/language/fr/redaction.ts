import type { Sentences } from '../sentences.ts';

const locked: Sentences['redaction']['locked'] = {
  'sending-ip': {
    name: 'l’adresse IP d’envoi',
    why: 'Sans elle, personne ne retrouve la connexion dans un journal.',
  },
  'receiving-host': { name: 'le serveur destinataire', why: 'Il indique quel serveur a répondu.' },
  helo: { name: 'le nom du serveur expéditeur', why: 'C’est par lui qu’un technicien reconnaît le serveur.' },
  'smtp-reply': { name: 'le texte du refus', why: 'C’est sur lui que porte la demande.' },
  codes: { name: 'les codes du refus', why: 'Ils indiquent de quel type de refus il s’agit.' },
  url: { name: 'la page que cite le refus', why: 'Elle indique quelle règle a été appliquée.' },
  'operator-token': {
    name: 'le code propre à l’opérateur',
    why: 'C’est par lui que l’opérateur retrouve sa règle.',
  },
  times: { name: 'les heures', why: 'Les journaux se consultent par heure.' },
  'queue-ids': {
    name: 'les identifiants de file d’attente',
    why: 'C’est par eux qu’un hébergeur retrouve un message dans son journal.',
  },
  domains: { name: 'les domaines', why: 'Ils indiquent d’où vient le message et où il devait aller.' },
};

export const redaction: Sentences['redaction'] = {
  locked,
  refused: (value, field) =>
    `« ${value} » ne peut pas être retiré. Élément protégé : ${locked[field].name}. ${locked[field].why} Pour le retirer malgré tout, indiquez « ${field} » sous « overrides », avec votre motif.`,
  method:
    'Les données personnelles dont ce destinataire n’a pas besoin sont remplacées par des pseudonymes (person-1@…) ou par [removed]. Un même pseudonyme désigne la même valeur dans tous les fichiers de ce cas ; les domaines sont conservés. Seul l’expéditeur détient la clé ; il communique une valeur précise sur demande. L’empreinte SHA-256 d’une pièce est toujours celle des octets d’origine.',
  override: (field, reason) =>
    `Retiré volontairement : ${locked[field].name}. Motif de l’expéditeur : ${reason}`,
  inFull: 'l’adresse complète sur demande : elle figure dans votre propre dossier (own/tokens.json)',
};
