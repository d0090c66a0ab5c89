import { formatOf } from '../format.ts';
import type { Sentences } from '../sentences.ts';
import { ofOperator, receiverName, toOperator } from './who.ts';

const format = formatOf('es');

const from = (ip: string | null) => ip ?? 'la dirección IP de envío';
const of = (ip: string | null) => (ip === null ? 'de la dirección IP de envío' : `de ${ip}`);
const to = (ip: string | null) => (ip === null ? 'a la dirección IP de envío' : `a ${ip}`);
const at = (when: string | null) => (when === null ? 'en el momento del rechazo' : `el ${when}`);
const between = (first: string | null, last: string | null) =>
  first === null || last === null
    ? 'en el período en cuestión'
    : first === last
      ? `el ${first}`
      : `entre el ${first} y el ${last}`;

export const asks: Sentences['asks'] = {
  slots: {
    yesNo: 'sí / no',
    number: 'número',
    perAddress: 'número por dirección',
    perTime: 'número por período',
    reasonChannel: 'motivo, vía',
    channel: 'formulario o dirección',
    rule: 'nombre de la regla o lista',
    action: 'una frase',
    logLines: 'líneas de registro',
    addressShared: 'dirección IP; compartida / dedicada',
    retry: 'regla, horas',
    yesNoCount: 'sí / no, cuántos',
    yesTicket: 'sí / no, tique',
    date: 'fecha y hora, UTC',
    check: 'SPF / DKIM / DMARC',
    part: 'parte o palabra',
    addressRule: 'dirección / regla',
    size: 'megabytes',
  },
  receiver: {
    metLimit: (ip) => `¿Chocaron estos intentos con un límite de conexiones simultáneas desde ${from(ip)}?`,
    openAt: (ip, when) => `¿Cuántas conexiones había abiertas desde ${from(ip)} ${at(when)}?`,
    whichLimit: (ip) => `¿Qué límite se aplica hoy ${to(ip)}?`,
    otherReason: (ip) => `¿Hay otra restricción sobre ${from(ip)}, y quién puede pedir que se revise?`,
    reached: (ip, first, last) =>
      `¿Llegaron a sus servidores conexiones desde ${from(ip)} ${between(first, last)}?`,
    whichRule: (code) => `¿Qué regla o lista produjo la respuesta${code === null ? '' : ` ${code}`}?`,
    stillRestricted: (ip) => `¿Se sigue rechazando hoy el correo ${of(ip)}?`,
    change: () => '¿Qué debe cambiar el proveedor remitente para que pase el correo?',
    whoMayAsk: () => '¿Quién puede pedir una revisión, y por qué vía?',
    rateLimit: (ip) => `¿Qué límite por período se aplica ${to(ip)}, y qué cuenta?`,
    rateAt: (ip, when) => `¿Cuántos correos ${of(ip)} se contaron ${at(when)}?`,
    listed: (ip) => `¿En qué lista está ${from(ip)}, y desde cuándo?`,
    whatSeen: () => '¿Qué llevó a incluirla en la lista (tipo de correo, momento)?',
    whichCheck: (domain) =>
      `¿Qué comprobación no se superó${domain === null ? '' : ` para ${domain}`}: SPF, DKIM o DMARC?`,
    whichPart: () => '¿Qué parte del correo llevó al veredicto: remitente, enlace, adjunto o texto?',
    mailboxExists: () => '¿Existe el buzón del destinatario y recibe correo?',
    recipientRule: () => '¿Rechaza a este remitente una regla de la organización destinataria?',
    sizeLimit: () => '¿Cuál es el tamaño máximo que se acepta para este destinatario?',
    dnsSeen: () =>
      '¿Qué veían entonces sus servidores en el DNS para la dirección IP de envío y el dominio remitente?',
    ownFault: () => '¿Hubo en ese momento una avería de su lado, y está resuelta?',
  },
  host: {
    logLines: (ids, search) =>
      `¿Pueden enviar todas las líneas de registro de ${format.plural(ids, { one: 'este correo', other: 'estos correos' })}${search === null ? '' : ` (${search})`}?`,
    outgoingIp: (n) =>
      `¿Desde qué dirección IP ${format.plural(n, { one: 'salió este correo', other: 'salieron estos correos' })}, y se comparte con otros clientes?`,
    outgoingIpKnown: (n, ip) =>
      `¿${format.plural(n, { one: 'Salió este correo', other: 'Salieron estos correos' })} desde ${ip}, y se comparte esa dirección con otros clientes?`,
    parallel: (operator, ip, when) =>
      `¿Cuántas conexiones a los servidores ${ofOperator(operator)} había abiertas desde ${from(ip)} ${at(when)}?`,
    maxParallel: (operator) =>
      `¿Cuántas conexiones simultáneas abre como máximo su servidor con los servidores ${ofOperator(operator)}?`,
    retryRule: (n) =>
      `¿Qué regla de reintento se aplica a este destino, y hubo de verdad algún intento con ${format.plural(n, { one: 'este correo', other: 'cada uno de estos correos' })} antes de devolverlo?`,
    otherCustomers: () => '¿Recibieron otros clientes la misma respuesta en ese período?',
    willFile: (operator) =>
      `Como titulares de la dirección, ¿presentarán la solicitud ${toOperator(operator)}, y con qué número de tique?`,
    compromised: () => '¿Muestra el registro correo de esas cuentas que no envió su titular?',
    ptr: (ip) => `¿Cuál es el nombre inverso ${of(ip)}, y lleva de vuelta a esa dirección?`,
    authRecords: (domain) =>
      `¿Qué «include» de SPF y qué clave DKIM usa su servidor${domain === null ? '' : ` para ${domain}`}?`,
    ownLimit: () => '¿Cuál de sus límites se alcanzó, y cuánto marcaba entonces su contador?',
    network: (remote) => `¿Llega hoy su servidor a ${remote ?? receiverName(null)} por el puerto 25?`,
    tls: () => '¿Qué versión de TLS y qué certificado intentaron acordar los dos servidores?',
  },
  heading: (by) => `Lo que pedimos, a más tardar el ${by}`,
  headingReceiver: 'Preguntas al operador receptor',
  headingHost: 'Preguntas al proveedor remitente',
};
