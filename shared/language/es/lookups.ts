import { formatOf } from '../format.ts';
import type { Sentences } from '../sentences.ts';

const format = formatOf('es');

/** Lo que dio una consulta, cada frase con su momento. */
export const lookups: Sentences['lookups'] = {
  basis: (resolver, at) => `respuesta del resolutor ${resolver}, ${at}`,
  basisOfSeveral: (resolver, first, last) => `respuestas del resolutor ${resolver}, de ${first} a ${last}`,
  atLatest: (day) => `${day} a más tardar`,
  confirmed: (ip, names, at) =>
    `A las ${at} el DNS daba a ${ip} el nombre ${format.list(names)}, y ese nombre llevaba de vuelta a ${ip}.`,
  unconfirmed: (ip, names, at) =>
    `A las ${at} el DNS daba a ${ip} el nombre ${format.list(names)}, que no llevaba de vuelta a ${ip}.`,
  nameUnchecked: (ip, names, at) =>
    `A las ${at} el DNS daba a ${ip} el nombre ${format.list(names)}; no se pudo saber si ese nombre lleva de vuelta.`,
  nameless: (ip, at) => `A las ${at} ${ip} no tenía nombre en el DNS (sin registro PTR).`,
  mx: (domain, hosts, operator, at) =>
    `A las ${at} el correo para ${domain} lo recibía ${format.list(hosts)}${operator === null ? '' : `, de ${operator}`}.`,
  noMx: (domain, at) => `A las ${at} ${domain} no indicaba servidor para su correo (sin registro MX).`,
  policy: (kind, domain, record, at) => `A las ${at} el registro ${kind} de ${domain} era «${record}».`,
  noPolicy: (kind, domains, at) => `A las ${at} no había registro ${kind} para ${format.list(domains)}.`,
  listed: (of, list, codes, meaning, at) =>
    `A las ${at} ${of} figuraba en ${list} (respuesta ${format.list(codes)}${meaning === null ? '' : `: ${meaning}`}). Eso no dice si figuraba el día del rechazo.`,
  notListed: (of, lists, at) =>
    `A las ${at} ${of} no figuraba en ${format.list(lists)}. Si figuraba el día del rechazo, puede haberse retirado después.`,
  refused: (of, lists) =>
    `Se negaron a responder a este resolutor sobre ${of}: ${format.list(lists)}. Eso no significa ni que figure ni que no figure.`,
  timeout: (of, lists) =>
    `No respondieron a tiempo sobre ${of}: ${format.list(lists)}. Eso no significa ni que figure ni que no figure.`,
  failed: (of, lists) =>
    `No dieron una respuesta utilizable sobre ${of}: ${format.list(lists)}. Eso no significa ni que figure ni que no figure.`,
};
