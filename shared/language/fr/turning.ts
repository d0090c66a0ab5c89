import { formatOf } from '../format.ts';
import type { Sentences } from '../sentences.ts';
import { deName } from './who.ts';

const format = formatOf('fr');
const address = (ip: string | null) => ip ?? 'l’adresse IP d’envoi';

export const turning: Sentences['turning'] = {
  because: {
    addressOnList: (ip, list) => `${address(ip)} figure sur une liste de blocage ${deName(list)}`,
    domainOnList: (list) => `le domaine de l’expéditeur figure sur une liste de blocage ${deName(list)}`,
  },
  purpose: {
    listReceiver: (list) =>
      `La liste est celle ${deName(list)}, qui seul peut en retirer l’entrée ; l’hébergeur est prié de s’en charger. Nous demandons si autre chose fait obstacle.`,
    listHost: (list) =>
      `Le refus repose sur une liste ${deName(list)} ; le serveur qui a refusé ne fait que la lire. Merci de trouver et de faire cesser ce qui a conduit à l’inscription, puis de la faire retirer : sans cause trouvée, elle revient.`,
    fixedReceiver:
      'Ce qui y a conduit a été trouvé et a pris fin, comme le disent les constats. Nous demandons un réexamen.',
  },
  receiver: {
    besides: (list, on) =>
      `Vos serveurs refusent-ils ${address(on)} pour une autre raison que la liste ${deName(list)} ?`,
    meanwhile: (domain) =>
      `Le courrier de ${domain ?? 'cet expéditeur'} peut-il passer jusqu’à ce que l’entrée soit retirée ?`,
    addressOrRule: (code) =>
      `Qu’est-ce qui a conduit à la réponse${code === null ? '' : ` ${code}`} : l’adresse du destinataire elle-même, ou une règle visant l’expéditeur ?`,
    review: (on) =>
      `Réexaminerez-vous l’inscription de ${address(on)}, maintenant que sa cause a pris fin, et sous quel numéro de ticket ?`,
    seenSince: 'Sinon : qu’a-t-on vu depuis le changement, et quand ?',
  },
  host: {
    reason: (list) => `Quel motif ${list} donne-t-il à cette inscription, et depuis quand ?`,
  },
  named: (ways) => `La réponse renvoie elle-même à ${format.list(ways)}.`,
  steps: {
    list: (list, page) =>
      `Consultez l’adresse chez ${list} (${page}), notez le motif et la date, et donnez les deux à votre hébergeur : le serveur qui a refusé ne fait que lire cette liste.`,
    borrowed: (domain) =>
      `Envoyez depuis une adresse de votre propre domaine : un message au nom de ${domain} ne passe le contrôle que si les serveurs de ce fournisseur l’envoient. L’adresse chez ${domain} peut figurer dans Reply-To.`,
    borrowedNot: 'Ne demandez pas d’exception au destinataire : les autres contrôlent la même chose.',
  },
  form: {
    purpose: 'La voie que le refus lui-même indique',
    trust: 'Figure dans les mots du refus.',
  },
  mailboxTitle: (domain, code) =>
    `Une boîte${domain === null ? '' : ` chez ${domain}`} est donnée pour inconnue${code === null ? '' : ` (${code})`}`,
  recipient: 'Destinataire',
  inFull: 'un substitut ; en entier sur demande',
};
