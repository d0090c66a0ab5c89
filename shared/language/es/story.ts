import { formatOf } from '../format.ts';
import type { Sentences } from '../sentences.ts';
import { ofReceiver, receiverFirst, receiverName } from './who.ts';

const format = formatOf('es');
const mails = (n: number) => format.plural(n, { one: 'un correo', other: `${format.number(n)} correos` });
const share = (failed: number, of: number) =>
  of === failed ? mails(failed) : `${format.number(failed)} de ${format.number(of)} correos`;
const because = (clause: string | null) =>
  clause === null ? '; el aviso no deja claro el motivo' : ` porque ${clause}`;
const alsoUntried = (refused: number, untried: number, of: number) =>
  untried === 0
    ? ''
    : `; su proveedor devolvió ${format.plural(untried, { one: 'uno', other: format.number(untried) })} más sin intentarlo, así que fallaron ${format.number(refused + untried)} de ${format.number(of)}`;

export const story: Sentences['story'] = {
  refused: (operator, refused, of, clause, untried) =>
    `${receiverFirst(operator)} rechazó ${share(refused, of)}${because(clause)}${alsoUntried(refused, untried, of)}.`,
  undelivered: (failed, of, clause) =>
    `Su proveedor no pudo entregar ${share(failed, of)}${because(clause)}.`,
  delayed: (operator, n, clause) =>
    `${receiverFirst(operator)} no ha aceptado ${mails(n)} hasta ahora${because(clause)}.`,
  waiting: (n) =>
    `${format.plural(n, { one: 'Un correo espera', other: `${format.number(n)} correos esperan` })} todavía; su proveedor sigue intentándolo.`,
  delivered: (n) =>
    format.plural(n, {
      one: 'Un correo consta como entregado.',
      other: `${format.number(n)} correos constan como entregados.`,
    }),
  complaint: (operator, n) =>
    `${receiverFirst(operator)} transmitió ${format.plural(n, { one: 'una queja', other: `${format.number(n)} quejas` })} sobre correo suyo.`,
  autoReply: (n) =>
    format.plural(n, {
      one: 'Volvió una respuesta automática.',
      other: `Volvieron ${format.number(n)} respuestas automáticas.`,
    }),
  notABlocklist: 'Esto no es una lista negra.',
  notFinal: 'Esto todavía no es definitivo.',
  actorUnknown: 'El aviso no permite saber a quién le toca actuar.',
  certainty: (level) =>
    ({
      high: 'La certeza es alta: el texto del aviso indica la causa.',
      moderate: 'La certeza es media: el texto apunta a esta causa, pero no descarta otras.',
      low: 'La certeza es baja: casi nada en el aviso apunta a una causa.',
    })[level],
  receiverSaid: (operator) =>
    operator === null ? 'El servidor receptor dijo' : `El servidor ${ofReceiver(operator)} dijo`,
  hostSaid: 'El servidor de su proveedor añadió',
  hostAlone: 'El servidor de su proveedor dijo',
  unknownSaid: 'Texto de autor desconocido',
  statusQuote: (status) => `Status: ${status}`,
  temporaryThenFinal: (operator, code, status) =>
    `Temporal para ${receiverName(operator)} (${code}), definitivo solo porque su proveedor desistió (${status}). Los dos le dijeron la verdad, cada uno sobre su parte.`,
  permanentThenTemporary: (operator, code, status) =>
    `Definitivo para ${receiverName(operator)} (${code}), aunque el aviso de su proveedor lo da por temporal (${status}). Vale más la respuesta de quien rechaza.`,
  actionAgainstReply: (first, second) =>
    `El aviso dice «${first}», la respuesta dice «${second}». Se conservan las dos; la respuesta está más cerca de lo ocurrido.`,
  noAttempt:
    'El servidor de su proveedor dice que no hizo ningún intento con este correo: tras fallos anteriores, desistió de antemano.',
  nobodyTriedCounted: (n, of) =>
    `En ${n} de ${of} correos no hubo ningún intento antes del aviso: el proveedor desistió de antemano.`,
  receivedAnyway: (n) =>
    format.plural(n, {
      one: 'Un correo dado por fallido sí se recibió.',
      other: `${format.number(n)} correos dados por fallidos sí se recibieron.`,
    }),
  removed: (fields) => `Quitado por quien publicó el aviso: ${format.list(fields)}. El original lo contiene.`,
  notStated: (writer, fields) =>
    `${writer === null ? 'Un aviso de este tipo' : `Un aviso de ${writer}`} nunca indica ${format.list(fields)}.`,
  notInBounce: 'no está en el aviso',
  rate: (failed, of, interval) =>
    interval === null
      ? `${format.number(failed)} de ${format.number(of)} fallidos; son muy pocos para un porcentaje`
      : `${format.number(failed)} de ${format.number(of)} fallidos, ${format.percent(failed / of)} % (intervalo del 95 %: de ${format.percent(interval.low)} a ${format.percent(interval.high)})`,
  incidentTitle: (operator, cause) =>
    operator === null ? cause : `${operator}: ${cause.charAt(0).toLowerCase()}${cause.slice(1)}`,
  incidentDetail: (n, domains, days) =>
    [
      format.plural(n, { one: '1 correo', other: `${format.number(n)} correos` }),
      ...(domains > 1 ? [`${format.number(domains)} dominios`] : []),
      ...(days === null ? [] : [days]),
    ].join(', '),
  bouncedAfter: (time) => `devuelto tras ${time}`,
  returnedUntried: 'devuelto sin intento',
  bouncedYetReceived: 'devuelto, y sin embargo recibido',
  receivedTitle: (when) => (when === null ? 'Llegó pese al aviso' : `Llegó ${when}`),
  receivedPair: (bounce, copy) => `pareja: ${bounce}, ${copy}`,
  addressedTo: {
    receiver: (operator) => (operator === null ? 'Al operador receptor' : `A ${operator}`),
    host: 'A su proveedor',
    own: 'Para usted',
  },
};
