import { formatOf } from '../format.ts';
import type { Sentences } from '../sentences.ts';

const format = formatOf('es');
const hour = (n: number) => `${String(n).padStart(2, '0')}:00`;

export const spread: Sentences['spread'] = {
  heading: 'Cuándo y desde dónde',
  by: {
    hour: 'Por hora del día, UTC',
    day: 'Por día, UTC',
    domain: 'Por dominio remitente',
    ip: 'Por dirección IP de envío',
  },
  heads: { hour: 'Hora', day: 'Día', domain: 'Dominio remitente', ip: 'Dirección de envío' },
  columns: { failed: 'Fallidos', arrived: 'Llegados', share: 'Proporción fallida' },
  tooFew: (failed, of) => `${format.number(failed)} de ${format.number(of)}; muy pocos para una tasa`,
  hour: (n) => `${hour(n)} UTC`,
  caption: (dated) =>
    `${format.plural(dated, { one: 'Un correo', other: `${format.number(dated)} correos` })} según la hora, en UTC, en que los recibió el proveedor remitente: relleno, fallido; hueco, llegado`,
  alt: (failed, arrived) =>
    `Barras por hora del día en UTC: ${format.number(failed)} fallidos, ${format.number(arrived)} llegados. La tabla de abajo tiene los mismos números.`,
  pattern: (from, until, within, outside) =>
    `Correos recibidos por el proveedor entre las ${hour(from)} y las ${hour(until)} UTC, fallidos: ${within}. En las demás horas: ${outside}.`,
  failuresOnly: (from, until, n, of) =>
    `${format.number(n)} de ${format.number(of)} fallos son de correos recibidos por el proveedor entre las ${hour(from)} y las ${hour(until)} UTC. No se sabe si los correos de las demás horas llegaron.`,
  share: (failed, of, interval) =>
    `${format.number(failed)} de ${format.number(of)}${interval === null ? '' : `, ${interval}`}`,
  more: (n) =>
    format.plural(n, {
      one: 'Se omite aquí una fila más.',
      other: `Se omiten aquí ${format.number(n)} filas más.`,
    }),
  asTable: 'Los mismos números en tablas',
};
