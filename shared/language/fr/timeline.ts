import { formatOf } from '../format.ts';
import type { Sentences } from '../sentences.ts';
import { deName } from './who.ts';

const format = formatOf('fr');

export const timeline: Sentences['timeline'] = {
  lanes: {
    author: 'Vous',
    authorNeutral: 'Expéditeur',
    'sending-host': 'Votre hébergeur',
    'sending-host-neutral': 'Hébergeur expéditeur',
    receiver: (operator) => operator ?? 'Destinataire',
    mailbox: 'Boîte',
  },
  events: {
    written: 'Message écrit',
    'accepted-by-host': 'Pris en charge par l’hébergeur',
    'attempt-deferred': 'Essai, reporté',
    'attempt-failed': 'Essai, refusé',
    'gave-up': 'Abandon, sans essai',
    'attempt-delivered': 'Essai, accepté',
    'delay-notice': 'Avis de retard',
    'retry-until': 'Les essais devaient continuer jusque-là',
    'bounce-written': 'Avis d’échec écrit',
    'bounce-received': 'Avis d’échec reçu',
    'received-copy': 'Le message est arrivé',
  },
  basis: { observed: 'observé', inferred: 'déduit' },
  tries: (code, n) =>
    code === null
      ? `${n} ${format.plural(n, { one: 'essai', other: 'essais' })}`
      : format.plural(n, { one: code, other: `${code}, ${n} fois` }),
  bounceLater: (time) => `avis d’échec, ${time} plus tard`,
  gap: (time) => `${time} sans rien d’enregistré`,
  caption: (mails, days, tries) =>
    `${format.plural(mails, { one: 'un message', other: `${format.number(mails)} messages` })}, ${days}, UTC · ${tries}`,
  triesObserved: (n) =>
    format.plural(n, {
      one: `${format.number(n)} essai observé dans le journal`,
      other: `${format.number(n)} essais observés dans le journal`,
    }),
  triesInferred: (low, high, model) =>
    `de ${low} à ${high} essais selon la règle habituelle ${deName(model)}, aucun observé`,
  model: 'Modèle',
  modelLabel: (low, high, system) =>
    `Modèle, non observé : ${system} tel que livré fait ${low} à ${high} essais`,
  modelTry: (n) => `Essai ${n} selon la règle`,
  modelBasis: 'déduit, modèle',
  triesNone: 'aucun essai n’a eu lieu',
  triesUnknown: 'essais non enregistrés',
  alt: (events, first, last) =>
    `Chronologie de ${events} ${format.plural(events, { one: 'événement', other: 'événements' })}, du ${first} au ${last}. Le tableau ci-dessous a les mêmes lignes.`,
  headers: {
    at: 'Quand',
    written: 'Tel qu’écrit',
    lane: 'Où',
    what: 'Quoi',
    basis: 'Base',
    source: 'Se trouve dans',
  },
  writtenAs: (raw) => `écrit « ${raw} »`,
  zoneGiven: (raw: string, zone: string, offset: string) =>
    `écrit « ${raw} », fuseau ${zone} (${offset}) selon l’indication donnée`,
  zoneGivenFixed: (raw: string, offset: string) =>
    `écrit « ${raw} », fuseau ${offset} selon l’indication donnée`,
  clockDoubled: (other: string) => `ou ${other} : cette heure a eu lieu deux fois`,
  clockSkipped: 'une heure qu’aucune horloge de ce fuseau n’a affichée',
  zoneAssumed: (offset) => `fuseau supposé ${offset}`,
};
