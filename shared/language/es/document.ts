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
      `El correo a ${operator ?? 'los destinatarios'} se devuelve${words === null ? '' : ` con ${words}`}`,
    own: (title) => title,
    bridge: (operator, host) =>
      `${operator ?? 'Servidor receptor'} y ${host ?? 'proveedor remitente'}: una página para ambos técnicos`,
  },
  summary: {
    receiver: (a) =>
      `Sus servidores respondieron${code(a.code)} a ${share(a.failed, a.of)}${from(a.ip)}${a.shared ? ', un servidor compartido' : ''}${domains(a.domains)}.`,
    receiverSilent: (a) =>
      `Se devolvió correo${from(a.ip)} dirigido a sus servidores: ${share(a.failed, a.of)}; en el aviso no hay ninguna respuesta suya.`,
    noListing: 'No pedimos que se retire nada de una lista de bloqueo: la respuesta indica otra cosa.',
    host: (a) =>
      `${receiverFirst(a.operator)} respondió${code(a.code)} a ${share(a.failed, a.of)} de su servidor${a.ip === null ? '' : ` (${a.ip})`}${domains(a.domains)}.`,
    hostAlone: (a) =>
      `Su servidor devolvió ${share(a.failed, a.of)}; en el aviso no hay respuesta de ningún otro servidor.`,
    untried: (untried, failed, of, yours) =>
      `${yours ? 'Su servidor' : 'El proveedor remitente'} devolvió ${format.plural(untried, { one: 'uno', other: format.number(untried) })} más sin intentarlo, así que fallaron ${format.number(failed)} de ${format.number(of)}.`,
    bothHalves: (operator) =>
      `${receiverFirst(operator)} dio el rechazo por temporal; pasó a ser definitivo cuando su servidor desistió. Hacen falta las dos mitades para entenderlo.`,
    bridge:
      'Cada lado ve la mitad de una conexión. Con los mismos identificadores y tres envíos de prueba acordados, los dos pueden mirar los mismos segundos.',
  },
  terms: {
    sendingAddress: 'Dirección IP de envío',
    yourAnswer: 'Su respuesta',
    theirAnswer: (operator) => (operator === null ? 'La respuesta' : `Respuesta ${ofReceiver(operator)}`),
    whoseWords: 'Quién dijo qué',
    when: 'Cuándo',
    howOften: 'Alcance',
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
  noReply: 'ninguna respuesta de un servidor receptor en el aviso',
  notInNotices: 'no está en los avisos',
  fromTo: (first, last) => (first === last ? first : `del ${first} al ${last}`),
  everyAttempt: (n) => `cada intento en la tabla ${n}`,
  howOften: (failed, of, interval) =>
    `${format.number(failed)} de ${counted(of)}${interval === null ? '' : `, ${interval}`}`,
  tooFew: 'son muy pocos para un porcentaje',
  nothingLookedUp: 'ninguna, ni del DNS ni de una lista pública',
  lookedUp: (n, when) =>
    `${format.plural(n, { one: 'una pregunta', other: `${format.number(n)} preguntas` })} al DNS el ${when}; las respuestas están entre las constataciones`,
  answerTo: 'Responder a',
  offPath: 'Un buzón al que no afecta el rechazo.',
  onPath: 'El rechazo afecta a este mismo buzón: respondan también en su tique, por favor.',
  mustSupply: 'Debe añadir usted: nombre, correo al que no afecte el rechazo, teléfono',
  alsoAsked: 'También se pregunta a',
  alsoHost: (name, ticket, limit) =>
    `${name ?? 'El proveedor remitente'}${ticket === null ? '' : `, tique ${ticket}`}: ${limit ? 'conexiones abiertas, regla de reintento, líneas de registro.' : 'sus líneas de registro y lo que solo él puede ver.'}`,
  alsoReceiver: (operator, ticket, limit) =>
    `${receiverFirst(operator)}${ticket === null ? '' : `, tique ${ticket}`}: ${limit ? 'qué límite o regla, cuántas conexiones, quién puede presentar la solicitud.' : 'lo que solo sus servidores pueden decir, y quién puede presentar la solicitud.'}`,
  bridgePage: 'Hay otra página para los técnicos de ambos lados.',
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
    glossary: 'Términos empleados',
    story: 'Qué ocurrió',
    sources: 'Fuentes',
    ids: 'Identificadores comunes',
    tests: 'Tres envíos de prueba acordados',
    decision: 'Lo que aclaran los dos registros',
    contacts: 'Contactos',
  },
  voices: {
    receiver: (operator) => `Texto ${ofReceiver(operator)}`,
    host: 'Texto del proveedor remitente',
    unknown: 'Texto de autor desconocido',
    recipient: 'Visto en el destinatario',
    none: 'Ninguno en los avisos.',
    meaning: 'Qué significa el texto del rechazo',
    translationNote: 'Los textos de los sistemas de correo se citan tal cual, sin traducir.',
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
  noAlternatives: 'El texto del aviso no deja otra explicación que conozcan las reglas.',
  missingColumns: { what: 'Qué', why: 'Por qué', whom: 'Quién puede aportarlo', request: 'Solicitud exacta' },
  nothingMissing: 'No falta nada que pudiera cambiar las constataciones.',
  exhibitCaption: (source, lines) => `${source}, ${lines}`,
  lines: (first, last) => (first === last ? `línea ${first}` : `líneas ${first} a ${last}`),
  exhibitShows: (topics) => `muestra ${format.list(topics)}`,
  sourcesColumns: { name: 'Nombre', bytes: 'Bytes', taken: 'Recogido', sha256: 'SHA-256' },
  none: '–',
};
