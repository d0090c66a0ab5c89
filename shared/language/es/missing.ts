import type { Sentences } from '../sentences.ts';

const name = (operator: string | undefined) => operator ?? 'el operador receptor';
const servers = (operator: string | undefined) =>
  operator === undefined ? 'los servidores receptores' : `los servidores de ${operator}`;
const at = (when: string | undefined) => (when === undefined ? ' en el momento del rechazo' : ` el ${when}`);

export const missing: Sentences['missing'] = {
  'log-lines': {
    what: () => 'Las líneas de registro del proveedor sobre estos correos',
    why: () =>
      'Muestran cada intento con su hora, su dirección y la respuesta. Un aviso de rechazo solo muestra la última palabra.',
  },
  'sending-ip': {
    what: () => 'La dirección IP desde la que salieron los correos',
    why: (d) => `Sin ella, ${name(d.operator)} no puede buscar nada. No está en el aviso.`,
  },
  'open-connections': {
    what: (d) =>
      `Cuántas conexiones a ${servers(d.operator)} había abiertas${d.ip === undefined ? '' : ` desde ${d.ip}`}${at(d.at)}`,
    why: (d) =>
      `Solo el proveedor puede contarlas.${d.limit === undefined ? '' : ` El límite publicado es ${d.limit}, compartido por todos en ese servidor.`}`,
  },
  'retry-rule': {
    what: () => 'Cuántas veces y durante cuánto tiempo lo intenta el proveedor',
    why: () => 'De ello depende cuándo un rechazo temporal se convierte en un aviso de rechazo.',
  },
  'host-retry-state': {
    what: (d) => `Lo que el servidor del proveedor ha anotado sobre ${servers(d.operator)}`,
    why: () =>
      'Tras muchos fallos, un servidor puede devolver el correo nuevo al instante, sin intentarlo. Esa anotación lo muestra.',
  },
  'receiver-connect-log': {
    what: (d) => `Si esos intentos llegaron a ${d.operator ?? 'los servidores receptores'}`,
    why: (d) =>
      `Solo ${name(d.operator)} puede verlo${d.ip === undefined ? '' : `; la dirección que hay que buscar es ${d.ip}`}.`,
  },
  'receiver-limit': {
    what: (d) => `Qué límite o regla aplica hoy ${name(d.operator)}`,
    why: () => 'Las páginas publicadas envejecen; decide el número del propio operador.',
  },
  'full-notice': {
    what: () => 'El aviso de rechazo entero, como archivo',
    why: () => 'Un texto pegado o reenviado pierde campos que el original tiene.',
  },
  'returned-headers': {
    what: () => 'La cabecera del correo que falló',
    why: () => 'Contiene el Message-ID y la marca de cada servidor del camino.',
  },
  'shared-or-dedicated': {
    what: (d) =>
      `Si la dirección remitente${d.ip === undefined ? '' : ` ${d.ip}`} se comparte con otros clientes`,
    why: () =>
      'En una dirección compartida el límite se gasta entre todos, y solo el proveedor puede pedir un cambio.',
  },
  'received-copies': {
    what: () => 'Una copia de un correo que llegó aunque se comunicó como fallido',
    why: () => 'Su cabecera muestra qué dirección vio el servidor receptor y que el aviso no era cierto.',
  },
};

export const missingLabels: Sentences['missingLabels'] = {
  heading: 'Qué falta y a quién preguntar',
  whom: {
    host: 'Preguntar a su proveedor',
    receiver: (operator) =>
      operator === null ? 'Preguntar al operador receptor' : `Preguntar a ${operator}`,
    person: 'Añadirlo aquí',
  },
  whomNeutral: {
    host: 'proveedor remitente',
    receiver: (operator) => operator ?? 'operador receptor',
    person: 'remitente',
  },
  // El plazo está en inglés en los datos; se dice lo que de él se sigue.
  kept: () => 'se guarda solo un tiempo limitado: pregunte hoy',
};
