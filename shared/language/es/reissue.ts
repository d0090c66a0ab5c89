import { formatOf } from '../format.ts';
import type { Sentences } from '../sentences.ts';

const format = formatOf('es');
const ids = (list: string) => (list === '' ? '' : ` (${list})`);
const before = (value: string | null) => (value === null ? 'antes sin dato' : `antes: ${value}`);

export const reissue: Sentences['reissue'] = {
  heading: (version, date) => `Desde la versión ${version} del ${date}`,
  nothing: 'Nada ha cambiado; esto es un recordatorio.',
  more: (n) =>
    format.plural(n, {
      one: 'Otro cambio está en facts.json.',
      other: `Otros ${n} cambios están en facts.json.`,
    }),
  manifest: (sha256) => `SHA-256 de la lista de archivos de esa versión: ${sha256}`,
  mailsAdded: (n, list) =>
    `${format.plural(n, { one: 'Un rebote más', other: `${format.number(n)} rebotes más` })}${ids(list)}.`,
  mailsGone: (n, list) =>
    `${format.plural(n, { one: 'Un rebote ya no cuenta', other: `${format.number(n)} rebotes ya no cuentan` })}${ids(list)}.`,
  sendingIp: (was, now) =>
    now === null
      ? `Ya no consta la dirección IP de envío (${before(was)}).`
      : `La dirección IP de envío es ahora ${now} (${before(was)}).`,
  operator: (was, now) =>
    now === null
      ? `El operador ya no se conoce (${before(was)}).`
      : `El operador es ahora ${now} (${before(was)}).`,
  cause: (sentence) => `Ahora la causa es otra: ${sentence}`,
  asksAdded: (n, list) =>
    format.plural(n, { one: `Nueva: pregunta ${list}.`, other: `Nuevas: preguntas ${list}.` }),
  asksGone: (n, list) =>
    format.plural(n, {
      one: `Ya no se hace la pregunta ${list} de esa versión.`,
      other: `Ya no se hacen las preguntas ${list} de esa versión.`,
    }),
  statementAdded: (text) => `Nuevo de parte del remitente: ${text}`,
  statementGone: (text) => `Retirado por el remitente: ${text}`,
  rules: (was, now) => `Leído de nuevo con las reglas ${now} (antes: ${was}).`,
};
