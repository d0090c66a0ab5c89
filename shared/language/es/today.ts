import { formatOf } from '../format.ts';
import type { Sentences } from '../sentences.ts';

const format = formatOf('es');
const mails = (n: number) => format.plural(n, { one: 'un correo', other: `${format.number(n)} correos` });
const share = (failed: number, of: number) =>
  failed === of ? mails(of) : `${format.number(failed)} de ${mails(of)}`;
const ip_ = (ip: string | null) => (ip === null ? 'la dirección IP de envío' : ip);

export const today: Sentences['today'] = {
  movedTo: (domain, name, since, was) =>
    `Hoy el correo para ${domain} lo recibe ${name} (desde ${since})${was === null ? '' : `, y ya no ${was}`}.`,
  moving: (domain, name, since) =>
    `Los buzones de ${domain} están pasando uno a uno a ${name} desde ${since}; solo un rebote reciente muestra quién recibe hoy un correo.`,
  oldBounce: (date, days) => `El rebote más reciente es del ${date}, hace ${format.number(days)} días.`,
  freshTest: 'Envíe un correo de prueba nuevo antes de escribir: la respuesta puede haber cambiado.',
  freshTestFirst: 'Solo una prueba nueva puede mostrar si sigue siendo así.',
  takesIn: (domain, since) => `recibe el correo para ${domain} desde ${since}`,
  titleTakenOver: (ip, was, code) =>
    `El correo${ip === null ? '' : ` de ${ip}`} fue rechazado${was === null ? '' : ` por ${was}`}${code === null ? '' : ` con ${code}`}: ¿cuál es la situación hoy?`,
  summaryTakenOver: (domain, since) =>
    `Sus servidores reciben el correo para ${domain} desde ${since}. Solo preguntamos qué se aplica allí hoy.`,
  answeredBefore: (a) =>
    `${a.was ?? 'El operador anterior'} respondió${a.code === null ? '' : ` ${a.code}`} a ${share(a.failed, a.of)}${a.ip === null ? '' : ` desde ${a.ip}`}${a.domains > 1 ? ` (${format.number(a.domains)} dominios remitentes)` : ''}.`,
  asks: {
    stillApplies: (ip, was) =>
      `¿Sigue vigente en sus servidores algún límite o bloqueo sobre ${ip_(ip)} impuesto ${was === null ? 'antes de que se hicieran cargo' : `por ${was}`}?`,
    limitToday: (ip) => `¿Qué límites de conexiones y de correos se aplican hoy a ${ip_(ip)}?`,
    whoMayFile: (ip) =>
      `Si ${ip_(ip)} vuelve a ser rechazada, ¿por qué vía y de quién se acepta una solicitud?`,
  },
  placeholders: (documentation, internal) =>
    [
      documentation.length === 0
        ? ''
        : `${format.list(documentation)} ${format.plural(documentation.length, { one: 'es un valor ficticio que las normas reservan', other: 'son valores ficticios que las normas reservan' })} para ejemplos.`,
      internal.length === 0
        ? ''
        : `${format.list(internal)} ${format.plural(internal.length, { one: 'es una dirección interna que nadie ve', other: 'son direcciones internas que nadie ve' })} desde fuera.`,
      'Sustitúyalos por los valores reales antes de enviar.',
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
  more: (n) => `${format.number(n)} más`,
  provider: {
    finding: (name, host) => `El servidor remitente ${host} es de ${name}.`,
    unknown: (host) =>
      `No se sabe quién opera el servidor remitente ${host}: ningún proveedor conocido tiene servidores con ese nombre. Lo dirían una factura, la página de acceso a la cuenta o una consulta whois de la dirección IP.`,
    basis: {
      server:
        'por el nombre del servidor que escribió el aviso o figura en una línea Received, según la lista de proveedores conocidos',
      stamp: 'por un servidor nombrado en las líneas Received, según la lista de proveedores conocidos',
      'message-id': 'por el servidor que figura en el Message-ID, según la lista de proveedores conocidos',
    },
  },
  shared: {
    domains: (n, server) =>
      `${format.number(n)} dominios remitentes envían por ${server}: parece un servidor compartido.`,
    name: (server) => `El nombre ${server} es típico de un servidor compartido.`,
    ownName: (server) => `El nombre ${server} es típico de un servidor dedicado a un cliente.`,
    basisDomains: 'contado en las pruebas; solo el proveedor puede confirmarlo',
    basisName: 'solo por el nombre; solo el proveedor puede confirmarlo',
  },
  filing: {
    owner: (operator, ip) =>
      `${operator ?? 'El operador receptor'} solo admite esa solicitud del responsable de ${ip_(ip)}, no de un cliente. Les rogamos que la presenten: el formulario relleno y las pruebas están en pack.pdf.`,
    sharedOwner: (ip) =>
      `${ip ?? 'La dirección IP de envío'} es compartida, así que solo ustedes pueden presentar la solicitud. Les rogamos que lo hagan: el formulario relleno y las pruebas están en pack.pdf.`,
    finding: (operator) =>
      `${operator ?? 'El operador receptor'} solo admite una solicitud sobre una dirección IP de envío del responsable de ella.`,
    findingShared:
      'Una solicitud sobre una dirección compartida tiene que venir del proveedor que la gestiona.',
  },
  routes: {
    check: 'Compruébela antes de usarla: esta vía no se pudo verificar.',
    verified: 'Verificado en la fuente de abajo.',
    asOf: (date) => `Estado: ${date}.`,
    noDate: 'Estado: sin fecha.',
    source: 'Fuente',
    answers: 'Respuesta',
    note: 'Nota',
    refused: 'Qué se rechaza',
    fieldsUnknown: 'No se sabe qué pide el formulario; la mayoría pide esto:',
  },
};
