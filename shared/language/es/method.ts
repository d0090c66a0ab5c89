import { formatOf } from '../format.ts';
import type { Sentences } from '../sentences.ts';
import { ofOperator } from './who.ts';

const format = formatOf('es');

export const method: Sentences['method'] = {
  prepared: (app, rules, at) => `Preparado con Bounce Dossier ${app}, reglas del ${rules}, el ${at}.`,
  sources: (n) =>
    `${format.plural(n, { one: 'Se leyó una fuente', other: `Se leyeron ${format.number(n)} fuentes` })}; cada una se nombra con su SHA-256. Los originales no se modificaron.`,
  spans:
    'Cada constatación se apoya en bytes de una fuente, indicados en sus pruebas por línea e intervalo de bytes. Los bytes de una línea se leen como UTF-8, o como windows-1252 cuando no lo son; los caracteres invisibles se escriben [U+001B].',
  zones:
    'Las horas se dan en UTC, convertidas según el desfase escrito en la fuente; la tabla de sucesos muestra la hora tal como está escrita.',
  zoneAssumed: (n) =>
    `${format.plural(n, { one: 'Una hora estaba escrita', other: `${format.number(n)} horas estaban escritas` })} sin zona; la supuesta se indica en la tabla de sucesos.`,
  zoneGiven: (zone) => `Un registro sin zona se leyó en ${zone}: así lo indica el remitente, no el registro.`,
  labels:
    'HECHO: está en los bytes. INFERENCIA: deducida de los bytes por una regla que se indica. DECLARACIÓN: dicha por el remitente, sin comprobar. DESCONOCIDO: buscado, pero no encontrado.',
  confidence:
    'La certeza dice lo bien apoyada que está una deducción, no lo probable que es un suceso. Intervalos de Wilson, 95 %.',
  leftOut:
    'Se omiten el asunto y el texto de los correos devueltos, y las líneas que solo se refieren a cuentas del proveedor.',
  leftOutHost: 'Se omiten el asunto y el texto de los correos devueltos.',
  nothingLeftOut: 'No se omitió nada.',
  lookedUp:
    'Al DNS solo se hicieron las consultas que pidió el remitente; cada una figura con su hora, su resolutor y los bytes de la respuesta como prueba. Los operadores y las reglas vienen de la lista incorporada, con las fechas indicadas.',
  offline:
    'No se consultó nada: ni DNS, ni listas públicas, ni páginas web. Los operadores y las reglas vienen de la lista incorporada, con las fechas indicadas.',
  repeat: 'Para comprobarlo: sha256sum -c SHA256SUMS, y comparar los bytes de cada prueba con el original.',
  sample:
    'Los correos son los que se entregaron, no todos los que se enviaron; las tasas se refieren solo a ellos.',
  bridge: {
    operator: 'Operador receptor',
    server: 'Servidor receptor',
    sendingIp: 'Dirección IP de envío',
    sendingHost: 'Servidor remitente',
    token: 'Código',
    reply: 'Respuesta',
    queueId: 'Identificador de cola',
    messageId: 'Message-ID',
    window: 'Período, UTC',
    testColumns: {
      number: 'Envío',
      at: 'Hora acordada, UTC',
      host: 'Proveedor remitente: conexiones abiertas, identificador de cola',
      receiver: 'Receptor: conexiones vistas, respuesta',
    },
    toFill: '____-__-__ __:__:__',
    decisions: {
      connections: (operator, ip) => [
        `Si el registro ${ofOperator(operator)} muestra más conexiones desde ${ip ?? 'la dirección IP de envío'} que su límite: el proveedor remitente reduce sus conexiones simultáneas a estos servidores o reparte sus clientes entre más direcciones.`,
        'Si muestra menos que el límite: el operador receptor busca otra regla detrás del mismo código.',
        'Si no muestra ninguna conexión a esas horas: el proveedor remitente devolvió el correo sin intentarlo; tiene que borrar los fallos anotados para estos servidores.',
      ],
      general: (operator) => [
        `Si el registro ${ofOperator(operator)} muestra las conexiones y la misma respuesta: el operador receptor indica la regla, y el proveedor remitente lo que puede cambiar.`,
        'Si muestra las conexiones y otra respuesta: se comparan palabra por palabra las líneas de registro de ambos lados.',
        'Si no muestra ninguna conexión a esas horas: el proveedor remitente revisa su encaminamiento, su cortafuegos y los fallos que tiene anotados.',
      ],
    },
    contactColumns: { side: 'Lado', name: 'Nombre', reach: 'Teléfono o correo', ticket: 'Tique' },
    sides: { receiver: 'Operador receptor', host: 'Proveedor remitente', sender: 'Remitente' },
  },
  glossary: [
    ['Rebote', 'Un mensaje de un servidor que dice que un correo no se pudo entregar, o todavía no.'],
    [
      'Respuesta SMTP',
      'La respuesta de un servidor receptor: tres cifras y un texto. Si empieza por 4 significa «más tarde»; si empieza por 5, «no».',
    ],
    ['Código de estado', 'Tres números, como 5.0.0, que el servidor autor del informe pone en su aviso.'],
    [
      'Identificador de cola',
      'El número con el que el servidor de un proveedor anota un correo en su registro.',
    ],
    ['Message-ID', 'El número que un correo conserva durante todo su camino.'],
    ['Servidor compartido', 'Un servidor con una sola dirección IP desde la que envían muchos clientes.'],
  ],
};
