import { formatOf } from '../format.ts';
import type { Sentences } from '../sentences.ts';

const format = formatOf('fr');

/** Ce qu’une consultation a donné, chaque phrase avec son instant. */
export const lookups: Sentences['lookups'] = {
  basis: (resolver, at) => `réponse du résolveur ${resolver}, ${at}`,
  basisOfSeveral: (resolver, first, last) => `réponses du résolveur ${resolver}, de ${first} à ${last}`,
  atLatest: (day) => `${day} au plus tard`,
  confirmed: (ip, names, at) =>
    `À ${at}, le DNS donnait à ${ip} le nom ${format.list(names)}, et ce nom ramenait à ${ip}.`,
  unconfirmed: (ip, names, at) =>
    `À ${at}, le DNS donnait à ${ip} le nom ${format.list(names)}, qui ne ramenait pas à ${ip}.`,
  nameUnchecked: (ip, names, at) =>
    `À ${at}, le DNS donnait à ${ip} le nom ${format.list(names)} ; on n’a pas pu savoir si ce nom y ramène.`,
  nameless: (ip, at) => `À ${at}, ${ip} n’avait aucun nom dans le DNS (pas d’enregistrement PTR).`,
  mx: (domain, hosts, operator, at) =>
    `À ${at}, le courrier pour ${domain} était pris en charge par ${format.list(hosts)}${operator === null ? '' : `, exploité par ${operator}`}.`,
  noMx: (domain, at) =>
    `À ${at}, ${domain} ne désignait aucun serveur pour son courrier (pas d’enregistrement MX).`,
  policy: (kind, domain, record, at) => `À ${at}, l’enregistrement ${kind} de ${domain} était « ${record} ».`,
  noPolicy: (kind, domains, at) =>
    `À ${at}, il n’y avait pas d’enregistrement ${kind} pour ${format.list(domains)}.`,
  listed: (of, list, codes, meaning, at) =>
    `À ${at}, ${of} figurait dans ${list} (réponse ${format.list(codes)}${meaning === null ? '' : ` : ${meaning}`}). Cela ne dit pas s’il y figurait le jour du refus.`,
  notListed: (of, lists, at) =>
    `À ${at}, ${of} ne figurait pas dans ${format.list(lists)}. Une inscription le jour du refus a pu être levée depuis.`,
  refused: (of, lists) =>
    `Ont refusé de répondre à ce résolveur au sujet de ${of} : ${format.list(lists)}. Ce n’est ni une inscription ni une absence d’inscription.`,
  timeout: (of, lists) =>
    `N’ont pas répondu à temps au sujet de ${of} : ${format.list(lists)}. Ce n’est ni une inscription ni une absence d’inscription.`,
  failed: (of, lists) =>
    `N’ont pas donné de réponse utilisable au sujet de ${of} : ${format.list(lists)}. Ce n’est ni une inscription ni une absence d’inscription.`,
};
