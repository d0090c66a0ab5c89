import { formatOf } from '../format.ts';
import type { Sentences } from '../sentences.ts';

const format = formatOf('es');

export const ways: Sentences['ways'] = {
  heading: 'El camino del correo y el del rebote',
  note: 'Cada correo tiene su propio camino, con la línea Received más antigua primero; los caminos nunca se mezclan. «Visto»: escrito por el lado que entregó este correo. «Declarado»: una línea más antigua, que cualquier remitente pudo escribir. El nombre que un servidor se da a sí mismo es siempre una mera declaración.',
  of: {
    'failed-mail': 'Camino del correo fallido',
    notice: 'Camino de vuelta del rebote',
    'received-copy': 'Camino del correo que llegó',
  },
  count: (stamps) =>
    format.plural(stamps, { one: '1 línea Received', other: `${format.number(stamps)} líneas Received` }),
  total: (stamps, time) => `${stamps}, ${time} de la primera a la última`,
  headers: {
    number: 'N.º',
    by: 'Escrita por',
    from: 'Recibido de',
    at: 'Cuándo',
    delay: 'Tras la línea anterior',
    trust: 'Visto o declarado',
    source: 'Está en',
  },
  trust: { verified: 'visto', claimed: 'declarado' },
  doubts: {
    'not-handed-on': 'la línea anterior es de un servidor distinto del nombrado aquí',
    'below-message': 'está debajo de los campos propios del correo',
    future: 'con fecha futura',
  },
  clockOff: {
    behind: (host, time, others) =>
      `El reloj de ${host} va atrasado al menos ${time}: sus líneas Received lo muestran frente a las de ${others}.`,
    ahead: (host, time, others) =>
      `El reloj de ${host} va adelantado al menos ${time}: sus líneas Received lo muestran frente a las de ${others}.`,
  },
  itself: 'él mismo',
  calls: (name) => `se llama a sí mismo ${name}`,
  internal: 'dirección interna',
  leftOut: 'equipo del autor, omitido',
  accountLeftOut: 'usuario local, omitido',
  skew: (time, before, by) => `−${time}: los relojes de ${before} y de ${by} difieren al menos en eso`,
  unknownHost: 'sin nombre',
};
