import { formatOf } from '../format.ts';
import type { Sentences } from '../sentences.ts';

const format = formatOf('es');

export const ways: Sentences['ways'] = {
  heading: 'El camino del correo y el del rebote',
  note: 'Cada correo tiene su propio camino, primero el sello más antiguo; los caminos nunca se mezclan. «Visto»: escrito por la parte que entregó este correo. «Declarado»: una línea más antigua, que cualquier remitente pudo escribir. El nombre que un servidor se da es siempre una declaración.',
  of: {
    'failed-mail': 'Camino del correo fallido',
    notice: 'Camino de vuelta del rebote',
    'received-copy': 'Camino del correo que llegó',
  },
  count: (stamps) => format.plural(stamps, { one: '1 sello', other: `${format.number(stamps)} sellos` }),
  total: (stamps, time) => `${stamps}, ${time} del primero al último`,
  headers: {
    number: 'N.º',
    by: 'Sellado por',
    from: 'Recibido de',
    at: 'Cuándo',
    delay: 'Tras el sello anterior',
    trust: 'Visto o declarado',
    source: 'Está en',
  },
  trust: { verified: 'visto', claimed: 'declarado' },
  doubts: {
    'not-handed-on': 'el sello anterior es de otro servidor que el nombrado aquí',
    'below-message': 'está debajo de los campos propios del correo',
    future: 'fechado en el futuro',
  },
  clockOff: {
    behind: (host, time, others) =>
      `El reloj de ${host} va atrasado al menos ${time}: sus sellos lo muestran frente a ${others}.`,
    ahead: (host, time, others) =>
      `El reloj de ${host} va adelantado al menos ${time}: sus sellos lo muestran frente a ${others}.`,
  },
  itself: 'sí mismo',
  calls: (name) => `se llama a sí mismo ${name}`,
  internal: 'dirección interna',
  leftOut: 'ordenador del autor, omitido',
  accountLeftOut: 'un usuario local, omitido',
  skew: (time, before, by) => `−${time}: los relojes de ${before} y de ${by} difieren al menos en eso`,
  unknownHost: 'sin nombre',
};
