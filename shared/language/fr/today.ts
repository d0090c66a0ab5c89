import { formatOf } from '../format.ts';
import type { Sentences } from '../sentences.ts';
import { deName } from './who.ts';

const format = formatOf('fr');
const share = (failed: number, of: number) => {
  const mails = format.plural(failed, { one: 'un message', other: `${format.number(failed)} messages` });
  return failed === of ? mails : `${mails} sur ${format.number(of)}`;
};
const ip_ = (ip: string | null) => (ip === null ? 'l’adresse IP d’envoi' : ip);

/** « depuis le 2024-10-01 », « depuis 2024 ». */
const sinceDay = (day: string) => (/^\d{4}-\d{2}-\d{2}$/.test(day) ? `depuis le ${day}` : `depuis ${day}`);

export const today: Sentences['today'] = {
  movedTo: (domain, name, since, was) =>
    `Le courrier pour ${domain} est pris en charge par ${name} ${sinceDay(since)}${was === null ? '' : `, et non plus par ${was}`}.`,
  moving: (domain, name, since) =>
    `Les boîtes de ${domain} migrent une à une chez ${name} ${sinceDay(since)} ; seul un avis récent montre qui prend un message en charge aujourd’hui.`,
  oldBounce: (date, days) => `L’avis le plus récent date du ${date}, il y a ${format.number(days)} jours.`,
  freshTest: 'Envoyez un nouveau message de test avant d’écrire : la réponse a pu changer.',
  freshTestFirst: 'Seul un nouveau test peut montrer si cela vaut encore.',
  takesIn: (domain, since) => `prend en charge le courrier pour ${domain} ${sinceDay(since)}`,
  titleTakenOver: (ip, was, code) =>
    `Le courrier${ip === null ? '' : ` de ${ip}`} a été refusé${was === null ? '' : ` par ${was}`}${code === null ? '' : ` avec ${code}`} : qu’en est-il aujourd’hui ?`,
  summaryTakenOver: (domain, since) =>
    `Vos serveurs prennent en charge le courrier pour ${domain} ${sinceDay(since)}. Nous demandons seulement ce qui s’y applique aujourd’hui.`,
  answeredBefore: (a) =>
    `${a.was ?? 'L’opérateur précédent'} a répondu${a.code === null ? '' : ` ${a.code}`} à ${share(a.failed, a.of)}${a.ip === null ? '' : ` venant de ${a.ip}`}${a.domains > 1 ? ` (${format.number(a.domains)} domaines expéditeurs)` : ''}.`,
  asks: {
    stillApplies: (ip, was) =>
      `Une limite ou un blocage visant ${ip_(ip)}, mis en place ${was === null ? 'avant votre reprise' : `chez ${was}`}, s’applique-t-il encore sur vos serveurs ?`,
    limitToday: (ip) =>
      `Quelles limites de connexions et de messages s’appliquent aujourd’hui à ${ip_(ip)} ?`,
    whoMayFile: (ip) =>
      `Si ${ip_(ip)} est de nouveau refusé : par quelle voie et de qui une demande est-elle acceptée ?`,
  },
  placeholders: (documentation, internal) =>
    [
      documentation.length === 0
        ? ''
        : `${format.list(documentation)} ${format.plural(documentation.length, { one: 'est une valeur fictive que les normes réservent', other: 'sont des valeurs fictives que les normes réservent' })} aux exemples.`,
      internal.length === 0
        ? ''
        : `${format.list(internal)} ${format.plural(internal.length, { one: 'est une adresse interne que personne ne voit', other: 'sont des adresses internes que personne ne voit' })} de l’extérieur.`,
      'Remplacez-les par les vraies valeurs avant l’envoi.',
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
  more: (n) => `${format.number(n)} de plus`,
  provider: {
    finding: (name, host) => `Le serveur expéditeur ${host} fait partie des serveurs ${deName(name)}.`,
    unknown: (host) =>
      `On ne sait pas qui exploite le serveur expéditeur ${host} : aucun hébergeur connu n’a de serveurs de ce nom. Une facture, la page de connexion au compte ou une recherche whois sur l’adresse IP l’indiquerait.`,
    basis: {
      server:
        'd’après le nom du serveur qui a écrit l’avis ou qui figure dans une ligne Received, comparé à la liste des hébergeurs connus',
      stamp: 'd’après un serveur nommé dans les lignes Received, comparé à la liste des hébergeurs connus',
      'message-id':
        'd’après le serveur qui figure dans le Message-ID, comparé à la liste des hébergeurs connus',
    },
  },
  shared: {
    domains: (n, server) =>
      `${format.number(n)} domaines expéditeurs envoient par ${server} : cela ressemble à un serveur mutualisé.`,
    name: (server) => `Le nom ${server} est typique d’un serveur mutualisé.`,
    ownName: (server) => `Le nom ${server} est typique d’un serveur dédié à un client.`,
    basisDomains: 'compté d’après les pièces ; seul l’hébergeur peut le confirmer',
    basisName: 'd’après le nom seulement ; seul l’hébergeur peut le confirmer',
  },
  filing: {
    owner: (operator, ip) =>
      `${operator ?? 'L’opérateur destinataire'} n’accepte une telle demande que du responsable de ${ip_(ip)}, et non d’un client. Merci de la déposer : le formulaire rempli et les pièces se trouvent dans pack.pdf.`,
    sharedOwner: (ip) =>
      `${ip ?? 'L’adresse IP d’envoi'} est partagée : vous seuls pouvez déposer la demande. Merci de le faire : le formulaire rempli et les pièces se trouvent dans pack.pdf.`,
    finding: (operator) =>
      `${operator ?? 'L’opérateur destinataire'} n’accepte une demande visant une adresse IP d’envoi que du responsable de cette adresse.`,
    findingShared: 'Une demande visant une adresse partagée doit venir de l’hébergeur qui l’exploite.',
  },
  routes: {
    check: 'À vérifier avant usage : cette voie n’a pas pu être confirmée.',
    verified: 'Confirmé dans la source ci-dessous.',
    asOf: (date) => `État : ${date}.`,
    noDate: 'État : sans date.',
    source: 'Source',
    answers: 'Réponse',
    note: 'Remarque',
    refused: 'Ce qui est refusé',
    fieldsUnknown: 'Ce que demande ce formulaire n’est pas connu ; la plupart demandent ceci :',
  },
};
