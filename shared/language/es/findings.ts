import { formatOf } from '../format.ts';
import type { Sentences } from '../sentences.ts';
import { ofReceiver, receiverFirst, receiverName } from './who.ts';

const format = formatOf('es');
const mails = (n: number) => format.plural(n, { one: 'un correo', other: `${format.number(n)} correos` });

export const findings: Sentences['findings'] = {
  labels: { FACT: 'HECHO', INFERENCE: 'INFERENCIA', STATEMENT: 'DECLARACIÓN', UNKNOWN: 'DESCONOCIDO' },
  operator: (name, host, on) =>
    `${host === null ? 'El servidor que rechazó' : `El servidor que rechazó, ${host},`} lo operaba ${name}${on === null ? '' : ` el ${on}`}.`,
  operatorUnknown: 'Del aviso no se deduce quién opera el servidor que rechazó.',
  operatorBasis: {
    host: 'por el nombre del servidor, según la lista fechada de operadores',
    banner: 'por el texto de la propia respuesta del servidor',
    token: 'por el código de error propio del operador en la respuesta',
    'recipient-domain': 'solo por el dominio del destinatario: la base más débil',
  },
  sendingIp: {
    'named-in-reply': (ip) => `La propia respuesta indica ${ip} como dirección IP de envío.`,
    'feedback-report': (ip) => `El informe de queja indica ${ip} como la dirección de la que vino el correo.`,
    'received-by-receiver': (ip) =>
      `En un correo que llegó, la línea Received del lado receptor indica ${ip} como dirección IP de envío.`,
    'host-log': (ip) => `El registro del proveedor remitente indica ${ip} como dirección IP de envío.`,
    'returned-received': (ip) =>
      `Las líneas Received del correo devuelto apuntan a ${ip} como dirección IP de envío.`,
    person: (ip) => `El remitente indica ${ip} como dirección IP de envío.`,
  },
  sendingNameOnly: (host) =>
    `Los avisos solo dan el nombre del servidor remitente, ${host}, no su dirección. Un nombre puede designar varias direcciones.`,
  sendingIpUnknown: 'La dirección IP de envío no está en los avisos.',
  reply: (operator, times) =>
    `${receiverFirst(operator)} respondió esto${times > 1 ? ` en ${format.number(times)} avisos` : ''}.`,
  replyUnknown: 'En los avisos no hay ninguna respuesta del servidor receptor.',
  whoseWords: (operator, host) =>
    `La respuesta es ${ofReceiver(operator)}; ${format.list(host.map((w) => `«${w}»`))} ${format.plural(host.length, { one: 'es', other: 'son' })} del proveedor remitente.`,
  allReceivers: (operator) => `Todo el texto del error es ${ofReceiver(operator)}.`,
  allHosts: 'Todo el texto del error es del proveedor remitente.',
  whoseUnknown: 'Del aviso no se deduce de quién es este texto.',
  status: (status) => `El aviso indica el estado ${status}.`,
  statusOfHost: (status) =>
    `El aviso indica el estado ${status}; ese campo lo escribe el software del proveedor remitente.`,
  temporaryThenFinal: (operator, code, status) =>
    `Temporal para ${receiverName(operator)} (${code}), definitivo solo porque el proveedor remitente desistió (${status}). Los dos dicen la verdad, cada uno sobre su parte.`,
  permanentThenTemporary: (operator, code, status) =>
    `Definitivo para ${receiverName(operator)} (${code}), aunque el aviso del proveedor remitente lo da por temporal (${status}). Vale más la respuesta de quien rechaza.`,
  actionAgainstReply: (first, second) =>
    `El aviso dice «${first}», la respuesta dice «${second}». Se conservan las dos; la respuesta está más cerca de lo ocurrido.`,
  window: (first, last) =>
    first === last ? `Todo ocurrió el ${first}.` : `Ocurrió del ${first} al ${last}.`,
  windowUnknown: 'Los avisos no dicen cuándo ocurrió.',
  scale: (failed, of, domains, interval) =>
    `${format.plural(failed, { one: 'Falló', other: 'Fallaron' })} ${format.number(failed)} de ${format.number(of)} ${format.plural(of, { one: 'correo conocido', other: 'correos conocidos' })}${domains > 1 ? `, de ${format.number(domains)} dominios remitentes` : ''}${interval === null ? '; son muy pocos para un porcentaje' : `: ${interval}`}.`,
  interval: (rate, low, high) => `${rate} % (intervalo del 95 %: de ${low} a ${high})`,
  attemptsObserved: (n, nMails, first, last) =>
    `El registro del proveedor remitente muestra ${format.plural(n, { one: 'un intento', other: `${format.number(n)} intentos` })} para ${mails(nMails)}, del ${first} al ${last}.`,
  attemptsInferred: (low, high, model) =>
    `La regla habitual de reintento de ${model} da de ${format.number(low)} a ${format.number(high)} intentos en ese plazo; no se observó ninguno.`,
  attemptsUnknown: 'Los avisos no dicen cuántas veces se intentó la entrega.',
  retryModel: (model, rule, low, high, life) =>
    `Con su configuración de fábrica, ${model} hace de ${format.number(low)} a ${format.number(high)} intentos en ${life} antes de abandonar un correo (${rule}). Es solo un modelo: los proveedores cambian la regla.`,
  delayNotice: (n, times) =>
    `${format.plural(n, { one: 'Un aviso de retraso muestra', other: `${format.number(n)} avisos de retraso muestran` })} que ${format.plural(n, { one: 'un correo había quedado aplazado y seguía', other: 'había correos aplazados que seguían' })} esperando: ${times}.`,
  queueTime: (time) => `Entre la recepción del correo y el aviso pasaron ${time}.`,
  queueFrom: {
    'host-received': 'contado desde la primera línea Received del proveedor remitente',
    'arrival-date': 'contado desde el Arrival-Date del aviso',
    'log-arrival': 'contado desde la línea del registro que muestra la llegada del correo',
    'client-date': 'contado desde la fecha del autor, porque el proveedor remitente no indica ninguna',
  },
  patience: {
    short: (time, model, shipped) =>
      `${time} es poco: lo habitual son al menos 4 o 5 días${model === null || shipped === null ? '' : `, y ${model} de fábrica deja ${shipped}`}. O se acortó la regla, o la cuenta empezó con correos anteriores.`,
    shortAsShipped: (time, model, shipped) =>
      `${time} es lo que ${model} deja de fábrica (${shipped}); lo habitual son al menos 4 o 5 días.`,
    customary: (time) => `${time} es un plazo habitual (al menos 4 o 5 días).`,
  },
  lastRoundUntried: (n, of) =>
    `En ${format.number(n)} de ${mails(of)}, en la última ronda no hubo ningún intento: el software dice que había suspendido las entregas, y la respuesta que cita se dio a una conexión anterior.`,
  noAttempt: (n, of) =>
    `En ${format.number(n)} de ${mails(of)}, el software del proveedor remitente dice que no hizo ningún intento: tras fallos anteriores, desistió de antemano.`,
  received: (n) =>
    format.plural(n, {
      one: 'Un correo dado por fallido se recibió: hay una copia con el mismo Message-ID.',
      other: `${format.number(n)} correos dados por fallidos se recibieron: hay copias con los mismos Message-ID.`,
    }),
  cause: (title, technical) => `${title}. ${technical}`,
  notAListing:
    'Nada en el texto del rechazo apunta a que la dirección IP de envío esté en una lista; el código significa otra cosa.',
  actor: (name) => `Quien debe actuar ahora es ${name}.`,
  actorUnknown: 'De los avisos no se deduce quién debe actuar.',
  operatorNow: (domain, was, name, since) =>
    `El correo para ${domain} lo recibe ${name} desde el ${since}${was === null ? '' : `, y ya no ${was}`}.`,
  removed: (fields) => `Quitado antes de entregar el aviso: ${format.list(fields)}.`,
  notStated: (writer, fields) =>
    `${writer === null ? 'Un aviso de este tipo' : `Un aviso de ${writer}`} nunca indica ${format.list(fields)}.`,
  queueIds: (n) =>
    format.plural(n, {
      one: 'Identificador de cola en el proveedor remitente',
      other: 'Identificadores de cola en el proveedor remitente',
    }),
  messageIds: (n) => format.plural(n, { one: 'Message-ID del correo', other: 'Message-ID de los correos' }),
  statements: {
    on: (what, on) => (on === null ? what : `${what} (${on})`),
    profile: (who) => `El remitente: ${who}`,
    volume: (volume) => `Volumen: ${volume}`,
    optIn: (how) => `Cómo se inscribieron los destinatarios: ${how}`,
    test: (on, from, to, arrived) => `Prueba del ${on} de ${from} a ${to}: ${arrived ? 'llegó' : 'no llegó'}`,
    tests: (failed, of) =>
      `De ${format.number(of)} pruebas que indica el remitente, ${format.number(failed)} no llegaron. No están contadas entre los correos de arriba.`,
    receivedCopy: (to, note) =>
      `Recibido aunque se dio por fallido, según el remitente: correo a ${to}${note === null ? '' : `; ${note}`}`,
    ticket: (number, side) =>
      `Tique en ${side === 'host' ? 'el proveedor remitente' : 'el operador receptor'}: ${number}`,
    causeFound: (what) => `Causa encontrada: ${what}`,
    fixMade: (what) => `Cambiado desde entonces: ${what}`,
    answer: (asked, answer) => `Respuesta a «${asked}»: ${answer}`,
    shared: 'La dirección IP de envío se comparte con otros clientes del proveedor.',
    dedicated: 'La dirección IP de envío la usa solo este remitente.',
    sharedUnknown: 'El remitente no sabe si la dirección IP de envío se comparte.',
    typeOfMail: (type) => `Tipo de correo: ${type}`,
    tried: (what) => `Ya probado: ${what}`,
    host: (name, ticket) => `Proveedor remitente: ${name}${ticket === null ? '' : `, tique ${ticket}`}`,
    receiverTicket: (ticket) => `Tique en el operador receptor: ${ticket}`,
  },
  basis: {
    verbatim: 'literal en la prueba',
    computed: 'contado en las pruebas',
    rule: (rule, source) => (source === null ? `regla ${rule}` : `regla ${rule}, según ${source}`),
    sender: 'declarado por el remitente',
    searched: 'buscado sin éxito en las pruebas',
    writer: (writer) => `redacción de ${writer}`,
    noRule: 'ninguna regla se aplica',
    sameId: 'el mismo Message-ID en ambos',
    stamps: 'por las líneas Received',
  },
  columns: {
    id: 'N.º',
    label: 'Tipo',
    sentence: 'Constatación',
    confidence: 'Certeza',
    basis: 'Fundamento',
    exhibits: 'Pruebas',
  },
};
