import { formatOf } from '../format.ts';
import type { Sentences } from '../sentences.ts';
import { ofReceiver, receiverFirst } from './who.ts';

const format = formatOf('es');
const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
const mails = (n: number) => format.plural(n, { one: 'un correo', other: `${format.number(n)} correos` });
const share = (failed: number, of: number) =>
  failed === of ? mails(of) : `${format.number(failed)} de ${mails(of)}`;
const from = (ip: string | null) => (ip === null ? '' : ` procedente de ${ip}`);
const domains = (n: number) => (n > 1 ? ` (${format.number(n)} dominios remitentes)` : '');
const counted = (n: number) => format.plural(n, { one: '1 correo', other: `${format.number(n)} correos` });
const code = (words: string | null) => (words === null ? '' : ` ${words}`);

export const document: Sentences['document'] = {
  request: (id, version) => `Solicitud ${id}, versión ${version}`,
  postmaster: (name) => `${name}, postmaster`,
  postmasterUnknown: 'Al postmaster del servidor receptor',
  operatorOf: (host, days) => `operador de ${host}${days === null ? '' : `, ${days}`}`,
  hostSupport: (name) => `${name}, soporte`,
  hostUnknown: 'Al soporte del proveedor remitente',
  hostOf: (server) => `operador de ${server}`,
  ownFile: 'Para su propio archivo',
  bothTechnicians: 'A los técnicos de ambos lados',
  title: {
    receiver: (ip, words) =>
      `${ip === null ? 'Se rechaza el correo' : `Se rechazan las conexiones desde ${ip}`}${words === null ? '' : ` con ${words}`}`,
    receiverMail: (ip, words) => `Se rechaza el correo${from(ip)}${words === null ? '' : ` con ${words}`}`,
    host: (operator, words) =>
      `El correo a ${operator ?? 'los destinatarios'} vuelve${words === null ? '' : ` con ${words}`}`,
    own: (title) => title,
    bridge: (operator, host) =>
      `${operator ?? 'Servidor receptor'} y ${host ?? 'proveedor remitente'}: una página para ambos técnicos`,
  },
  summary: {
    receiver: (a) =>
      `Sus servidores respondieron${code(a.code)} a ${share(a.failed, a.of)}${from(a.ip)}${a.shared ? ', un servidor compartido' : ''}${domains(a.domains)}.`,
    receiverSilent: (a) =>
      `Volvió correo${from(a.ip)} a sus servidores, en ${share(a.failed, a.of)}; en el aviso no hay ninguna respuesta suya.`,
    noListing: 'No pedimos que se retire nada de una lista de bloqueo: la respuesta nombra otra cosa.',
    host: (a) =>
      `${receiverFirst(a.operator)} respondió${code(a.code)} a ${share(a.failed, a.of)} de su servidor${a.ip === null ? '' : ` en ${a.ip}`}${domains(a.domains)}.`,
    hostAlone: (a) =>
      `Su servidor devolvió ${share(a.failed, a.of)}; en el aviso no hay respuesta de ningún otro servidor.`,
    untried: (untried, failed, of, yours) =>
      `${yours ? 'Su servidor' : 'El proveedor remitente'} devolvió ${format.plural(untried, { one: 'uno', other: format.number(untried) })} más sin intentarlo; fallaron, pues, ${format.number(failed)} de ${format.number(of)}.`,
    bothHalves: (operator) =>
      `${receiverFirst(operator)} lo llamó temporal; pasó a ser definitivo cuando su servidor dejó de intentarlo. Hacen falta las dos mitades.`,
    bridge:
      'Cada lado ve la mitad de una conexión. Con los mismos identificadores y tres pruebas acordadas, los dos pueden mirar los mismos segundos.',
  },
  terms: {
    sendingAddress: 'Dirección remitente',
    yourAnswer: 'Su respuesta',
    theirAnswer: (operator) => (operator === null ? 'La respuesta' : `Respuesta ${ofReceiver(operator)}`),
    whoseWords: 'De quién son las palabras',
    when: 'Cuándo',
    howOften: 'Cuántas veces',
    lookedUp: 'Consultas',
    queueIds: 'Identificadores de cola',
    yourQueueIds: 'Sus identificadores de cola',
    messageIds: 'Message-ID',
    whoActs: 'Quién actúa',
  },
  server: (name) => `servidor ${name}`,
  confidence: { high: 'certeza alta', moderate: 'certeza media', low: 'certeza baja' },
  answerIsYours: (words) =>
    `La línea de arriba es suya. ${capital(format.list(words))} ${format.plural(words.length, { one: 'es', other: 'son' })} del proveedor remitente.`,
  answerIsTheirs: (operator, words, toHost) =>
    `La línea de arriba es ${ofReceiver(operator)}. ${capital(format.list(words))} ${format.plural(words.length, { one: 'es', other: 'son' })} ${toHost ? 'de su servidor' : 'del proveedor remitente'}.`,
  quoted: (words) => `«${words}»`,
  statusWord: (status) => `el estado ${status}`,
  noReply: 'ninguna palabra de un servidor receptor en el aviso',
  notInNotices: 'no está en los avisos',
  fromTo: (first, last) => (first === last ? first : `del ${first} al ${last}`),
  everyAttempt: (n) => `cada intento en la tabla ${n}`,
  howOften: (failed, of, interval) =>
    `${format.number(failed)} de ${counted(of)}${interval === null ? '' : `, ${interval}`}`,
  tooFew: 'muy pocos para un porcentaje',
  nothingLookedUp: 'ninguna: no se consultó el DNS ni ninguna lista pública',
  lookedUp: (n, when) =>
    `${format.plural(n, { one: 'una pregunta', other: `${format.number(n)} preguntas` })} al DNS el ${when}; las respuestas están entre las constataciones`,
  answerTo: 'Responder a',
  offPath: 'Un buzón que no pasa por el camino rechazado.',
  onPath: 'Este buzón pasa por el camino rechazado: respondan también en su tique, por favor.',
  mustSupply: 'Debe añadir usted: nombre, correo fuera del camino rechazado, teléfono',
  alsoAsked: 'También se pregunta a',
  alsoHost: (name, ticket, limit) =>
    `${name ?? 'El proveedor remitente'}${ticket === null ? '' : `, tique ${ticket}`}: ${limit ? 'conexiones abiertas, regla de reintento, líneas de registro.' : 'sus líneas de registro y lo que solo él puede ver.'}`,
  alsoReceiver: (operator, ticket, limit) =>
    `${receiverFirst(operator)}${ticket === null ? '' : `, tique ${ticket}`}: ${limit ? 'qué límite o regla, cuántas conexiones, quién puede pedirlo.' : 'lo que solo sus servidores pueden decir, y quién puede pedirlo.'}`,
  bridgePage: 'Otra página es para los técnicos de ambos lados.',
  foot: 'Manifiesto SHA-256 {manifest} · F = constatación, EX = prueba · las declaraciones del remitente van señaladas',
  footBridge: 'Manifiesto SHA-256 {manifest} · esta página va a ambos lados',
  pageOf: 'Página {page} de {pages}',
  headings: {
    findings: 'Constataciones',
    whoSaidWhat: 'Quién dijo qué',
    timeline: 'Qué ocurrió, en UTC',
    mails: 'Correos',
    alternatives: 'Otras explicaciones consideradas',
    missing: 'Qué falta y quién puede aportarlo',
    exhibits: 'Pruebas',
    method: 'Método y límites',
    glossary: 'Palabras usadas aquí',
    story: 'Qué ocurrió',
    sources: 'Fuentes',
    ids: 'Identificadores comunes',
    tests: 'Tres pruebas acordadas',
    decision: 'Lo que deciden los dos registros',
    contacts: 'Contactos',
  },
  voices: {
    receiver: (operator) => `Palabras ${ofReceiver(operator)}`,
    host: 'Palabras del proveedor remitente',
    unknown: 'Palabras de autor desconocido',
    recipient: 'Visto en el destinatario',
    none: 'Ninguna en los avisos.',
    meaning: 'Qué significan las palabras del rechazo',
    translationNote: 'Las palabras de los sistemas de correo se citan tal como están y no se traducen.',
  },
  mailColumns: {
    number: 'N.º',
    sent: 'Enviado, UTC',
    from: 'Dominio remitente',
    to: 'Para',
    ids: 'Identificadores',
    server: 'Servidor',
    reply: 'Respuesta',
    outcome: 'Resultado',
    bounced: 'Devuelto, UTC',
    source: 'Está en',
  },
  mailsCaption: (table) => `Tabla ${table}: una fila por correo y destinatario`,
  timelineCaption: (table) => `Tabla ${table}: sucesos, con la hora tal como está escrita`,
  timelineZone: (offset) => `donde no hay zona escrita se supone ${offset}`,
  sourcesTaken: (at) => `Fuentes, recogidas el ${at}`,
  sourcesShown: (n, of) =>
    `${format.number(n)} de ${format.number(of)} fuentes, primero las de las pruebas; todas están en evidence.txt.`,
  mailsShown: (n, of) =>
    `Los primeros ${format.number(n)} de ${format.number(of)}; todos están en facts.json.`,
  alternativeColumns: { cause: 'Explicación', confidence: 'Certeza', decides: 'Qué lo decidiría' },
  noAlternatives: 'Las palabras del aviso no dejan otra explicación que conozca una regla.',
  missingColumns: { what: 'Qué', why: 'Por qué', whom: 'Quién puede aportarlo', request: 'Petición exacta' },
  nothingMissing: 'No falta nada que cambiara las constataciones.',
  exhibitCaption: (source, lines) => `${source}, ${lines}`,
  lines: (first, last) => (first === last ? `línea ${first}` : `líneas ${first} a ${last}`),
  exhibitShows: (topics) => `muestra ${format.list(topics)}`,
  sourcesColumns: { name: 'Nombre', bytes: 'Bytes', taken: 'Recibido', sha256: 'SHA-256' },
  none: '–',
};
