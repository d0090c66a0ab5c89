import { formatOf } from '../format.ts';
import type { Sentences } from '../sentences.ts';

const format = formatOf('de');

/** Was eine Abfrage ergab, jeder Satz mit seinem Zeitpunkt. */
export const lookups: Sentences['lookups'] = {
  basis: (resolver, at) => `Antwort des Resolvers ${resolver}, ${at}`,
  basisOfSeveral: (resolver, first, last) => `Antworten des Resolvers ${resolver}, ${first} bis ${last}`,
  atLatest: (day) => `spätestens ${day}`,
  confirmed: (ip, names, at) =>
    `Am ${at} nannte das DNS für ${ip} den Namen ${format.list(names)}, und dieser Name führte zu ${ip} zurück.`,
  unconfirmed: (ip, names, at) =>
    `Am ${at} nannte das DNS für ${ip} den Namen ${format.list(names)}, der nicht zu ${ip} zurückführte.`,
  nameUnchecked: (ip, names, at) =>
    `Am ${at} nannte das DNS für ${ip} den Namen ${format.list(names)}; ob er zurückführt, blieb ohne Antwort.`,
  nameless: (ip, at) => `Am ${at} hatte ${ip} keinen Namen im DNS (kein PTR-Eintrag).`,
  mx: (domain, hosts, operator, at) =>
    `Am ${at} wurde Mail für ${domain} von ${format.list(hosts)} angenommen${operator === null ? '' : `, betrieben von ${operator}`}.`,
  noMx: (domain, at) => `Am ${at} nannte ${domain} keinen Server für seine Mail (kein MX-Eintrag).`,
  policy: (kind, domain, record, at) => `Am ${at} lautete der ${kind}-Eintrag von ${domain} „${record}“.`,
  noPolicy: (kind, domains, at) => `Am ${at} gab es keinen ${kind}-Eintrag für ${format.list(domains)}.`,
  listed: (of, list, codes, meaning, at) =>
    `Am ${at} war ${of} bei ${list} gelistet (Antwort ${format.list(codes)}${meaning === null ? '' : `: ${meaning}`}). Ob das auch am Tag der Ablehnung so war, folgt daraus nicht.`,
  notListed: (of, lists, at) =>
    `Am ${at} war ${of} nicht gelistet bei ${format.list(lists)}. Ein Eintrag vom Tag der Ablehnung kann seither gelöscht sein.`,
  refused: (of, lists) =>
    `Diesem Resolver verweigerten eine Antwort zu ${of}: ${format.list(lists)}. Das ist weder ein Eintrag noch das Fehlen eines Eintrags.`,
  timeout: (of, lists) =>
    `Nicht rechtzeitig antworteten zu ${of}: ${format.list(lists)}. Das ist weder ein Eintrag noch das Fehlen eines Eintrags.`,
  failed: (of, lists) =>
    `Keine brauchbare Antwort zu ${of} gaben: ${format.list(lists)}. Das ist weder ein Eintrag noch das Fehlen eines Eintrags.`,
};
