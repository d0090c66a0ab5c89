import { formatOf } from '../format.ts';
import type { Sentences } from '../sentences.ts';

const format = formatOf('es');
const bracketed = (words: string) => (words === '' ? '' : ` (${words})`);

export const timeStamp: Sentences['timeStamp'] = {
  sends: (n, host) =>
    `${format.plural(n, { one: 'Una suma de 32 bytes va', other: `${format.number(n)} sumas de 32 bytes cada una van` })} a ${host} para un sello de tiempo: el SHA-256 de SHA256SUMS y un número aleatorio, nada más.`,
  stamped: (folder, at, authority) => `${folder}: sellado ${at} por ${authority}.`,
  withoutStamp: (folder, why) => `${folder}: sin sello de tiempo. ${why} El paquete está completo sin él.`,
  problems: {
    'timed-out': () => 'La autoridad no respondió a tiempo.',
    unreachable: (detail) => `No se pudo contactar con el servidor${bracketed(detail)}.`,
    refused: (detail) => `El servidor lo rechazó${bracketed(detail)}.`,
    declined: (detail) =>
      `La autoridad no emitió ningún sello${bracketed(detail === '' ? '' : `«${detail}»`)}.`,
    'not-a-time-stamp': () => 'La respuesta no es un sello de tiempo.',
    'wrong-hash': () => 'El sello corresponde a otro archivo.',
    'wrong-nonce': () => 'El sello responde a otra solicitud.',
    'bad-signature': () => 'La firma del sello no es válida.',
  },
  holds: (at, authority) =>
    `Este sello corresponde a este SHA256SUMS, con fecha ${at}, firmado por ${authority}. Para saber si es de fiar, use openssl con el certificado raíz de esa autoridad.`,
  fails: (why) => `Este sello no prueba nada: ${why}`,
  next: 'No lo tenga en cuenta, o vuelva a pedirlo a quien escribió el paquete.',
  toCheck: 'Para comprobar el sello, con el certificado raíz de la autoridad como CA.pem:',
};
