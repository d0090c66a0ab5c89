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
    'attempt-deferred': 'Tentative, différée',
    'attempt-failed': 'Tentative, refusée',
    'gave-up': 'Abandon, sans tentative',
    'attempt-delivered': 'Tentative, acceptée',
    'delay-notice': 'Avis de retard',
    'retry-until': 'Les tentatives devaient continuer jusque-là',
    'bounce-written': 'Avis de non-remise écrit',
    'bounce-received': 'Avis de non-remise reçu',
    'received-copy': 'Le message est arrivé',
  },
  basis: { observed: 'observé', inferred: 'déduit' },
  tries: (code, n) =>
    code === null
      ? `${n} ${format.plural(n, { one: 'tentative', other: 'tentatives' })}`
      : format.plural(n, { one: code, other: `${code}, ${n} fois` }),
  bounceLater: (time) => `avis de non-remise, ${time} plus tard`,
  gap: (time) => `${time} sans rien au journal`,
  caption: (mails, days, tries) =>
    `${format.plural(mails, { one: 'un message', other: `${format.number(mails)} messages` })}, ${days}, UTC · ${tries}`,
  triesObserved: (n) =>
    format.plural(n, {
      one: `${format.number(n)} tentative observée dans le journal`,
      other: `${format.number(n)} tentatives observées dans le journal`,
    }),
  triesInferred: (low, high, model) =>
    `de ${low} à ${high} tentatives selon la règle habituelle ${deName(model)}, aucune observée`,
  model: 'Modèle',
  modelLabel: (low, high, system) =>
    `Modèle, non observé : ${system} fait d’origine ${low} à ${high} tentatives`,
  modelTry: (n) => `Tentative ${n} selon la règle`,
  modelBasis: 'déduit, modèle',
  triesNone: 'aucune tentative n’a eu lieu',
  triesUnknown: 'tentatives non enregistrées',
  alt: (events, first, last) =>
    `Chronologie de ${events} ${format.plural(events, { one: 'événement', other: 'événements' })}, du ${first} au ${last}. Le tableau ci-dessous reprend les mêmes lignes.`,
  headers: {
    at: 'Quand',
    written: 'Tel qu’écrit',
    lane: 'Où',
    what: 'Quoi',
    basis: 'Fondement',
    source: 'Se trouve dans',
  },
  writtenAs: (raw) => `écrit « ${raw} »`,
  zoneGiven: (raw: string, zone: string, offset: string) =>
    `écrit « ${raw} », fuseau ${zone} (${offset}) selon l’indication donnée`,
  zoneGivenFixed: (raw: string, offset: string) =>
    `écrit « ${raw} », fuseau ${offset} selon l’indication donnée`,
  clockDoubled: (other: string) => `ou ${other} : cette heure a eu lieu deux fois`,
  clockSkipped: 'une heure qu’aucune horloge de ce fuseau n’a affichée',
  zoneAssumed: (offset) => `fuseau supposé ${offset}`,
};
