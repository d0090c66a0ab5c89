import type { Sentences } from '../sentences.ts';

const locked: Sentences['redaction']['locked'] = {
  'sending-ip': {
    name: 'la dirección IP de envío',
    why: 'Sin ella nadie encuentra la conexión en un registro.',
  },
  'receiving-host': { name: 'el servidor receptor', why: 'Indica qué servidor respondió.' },
  helo: { name: 'el nombre del servidor remitente', why: 'Por él reconoce el servidor un técnico.' },
  'smtp-reply': { name: 'el texto del rechazo', why: 'Sobre él pregunta la carta.' },
  codes: { name: 'los códigos del rechazo', why: 'Dicen de qué tipo de rechazo se trata.' },
  url: { name: 'la página que cita el rechazo', why: 'Dice qué regla se aplicó.' },
  'operator-token': { name: 'el código propio del operador', why: 'Con él encuentra el operador su regla.' },
  times: { name: 'las horas', why: 'Los registros se consultan por hora.' },
  'queue-ids': {
    name: 'los identificadores de cola',
    why: 'Con ellos encuentra un proveedor un correo en su registro.',
  },
  domains: { name: 'los dominios', why: 'Dicen de quién es el correo y adónde iba.' },
};

export const redaction: Sentences['redaction'] = {
  locked,
  refused: (value, field) =>
    `«${value}» no se puede quitar. Está protegido: ${locked[field].name}. ${locked[field].why} Para quitarlo de todos modos, indique «${field}» en «overrides», con su motivo.`,
  method:
    'Los datos personales que este destinatario no necesita se sustituyen por seudónimos (person-1@…) o por [removed]. Un mismo seudónimo designa el mismo valor en todos los archivos de este caso; los dominios se conservan. Solo el remitente tiene la clave y facilita un valor concreto si se le pide. El SHA-256 de una prueba es siempre el de los bytes originales.',
  override: (field, reason) => `Quitado a propósito: ${locked[field].name}. Motivo del remitente: ${reason}`,
  inFull: 'la dirección completa si se pide: está en su propio paquete (own/tokens.json)',
};
