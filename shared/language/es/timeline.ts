import { formatOf } from '../format.ts';
import type { Sentences } from '../sentences.ts';

const format = formatOf('es');

export const timeline: Sentences['timeline'] = {
  lanes: {
    author: 'Usted',
    authorNeutral: 'Remitente',
    'sending-host': 'Su proveedor',
    'sending-host-neutral': 'Proveedor remitente',
    receiver: (operator) => operator ?? 'Receptor',
    mailbox: 'Buzón',
  },
  events: {
    written: 'Correo escrito',
    'accepted-by-host': 'Recibido por el proveedor remitente',
    'attempt-deferred': 'Intento, aplazado',
    'attempt-failed': 'Intento, rechazado',
    'gave-up': 'Desistió, sin intento',
    'attempt-delivered': 'Intento, aceptado',
    'delay-notice': 'Aviso de retraso',
    'retry-until': 'Los intentos debían seguir hasta entonces',
    'bounce-written': 'Rebote escrito',
    'bounce-received': 'Rebote recibido',
    'received-copy': 'El correo llegó',
  },
  basis: { observed: 'observado', inferred: 'deducido' },
  tries: (code, n) =>
    code === null
      ? `${n} ${format.plural(n, { one: 'intento', other: 'intentos' })}`
      : format.plural(n, { one: code, other: `${code}, ${n} veces` }),
  bounceLater: (time) => `rebote, ${time} después`,
  gap: (time) => `${time} sin nada en el registro`,
  caption: (mails, days, tries) =>
    `${format.plural(mails, { one: 'un correo', other: `${format.number(mails)} correos` })}, ${days}, UTC · ${tries}`,
  triesObserved: (n) =>
    format.plural(n, {
      one: '1 intento observado en el registro',
      other: `${format.number(n)} intentos observados en el registro`,
    }),
  triesInferred: (low, high, model) =>
    `de ${low} a ${high} intentos según la regla habitual de ${model}, ninguno observado`,
  model: 'Modelo',
  modelLabel: (low, high, system) =>
    `Modelo, no observado: ${system} hace de fábrica de ${low} a ${high} intentos`,
  modelTry: (n) => `Intento ${n} según la regla`,
  modelBasis: 'deducido, modelo',
  triesNone: 'no hubo ningún intento',
  triesUnknown: 'intentos no registrados',
  alt: (events, first, last) =>
    `Cronología con ${events} ${format.plural(events, { one: 'suceso', other: 'sucesos' })}, del ${first} al ${last}. La tabla de abajo recoge las mismas filas.`,
  headers: {
    at: 'Cuándo',
    written: 'Tal como está escrito',
    lane: 'Dónde',
    what: 'Qué',
    basis: 'Fundamento',
    source: 'Está en',
  },
  writtenAs: (raw) => `escrito «${raw}»`,
  zoneGiven: (raw: string, zone: string, offset: string) =>
    `escrito «${raw}», zona ${zone} (${offset}) según lo indicado`,
  zoneGivenFixed: (raw: string, offset: string) => `escrito «${raw}», zona ${offset} según lo indicado`,
  clockDoubled: (other: string) => `o ${other}: esa hora ocurrió dos veces`,
  clockSkipped: 'una hora que ningún reloj de esa zona marcó',
  zoneAssumed: (offset) => `zona supuesta ${offset}`,
};
