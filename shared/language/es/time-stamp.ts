import { formatOf } from '../format.ts';
import type { Sentences } from '../sentences.ts';

const format = formatOf('es');
const bracketed = (words: string) => (words === '' ? '' : ` (${words})`);

export const timeStamp: Sentences['timeStamp'] = {
  sends: (n, host) =>
    `${format.plural(n, { one: 'Una suma de 32 bytes va', other: `${format.number(n)} sumas de 32 bytes cada una van` })} a ${host} para un sello de tiempo: el SHA-256 de SHA256SUMS y un número aleatorio, nada más.`,
  stamped: (folder, at, authority) => `${folder}: sellado ${at} por ${authority}.`,
  withoutStamp: (folder, why) => `${folder}: sin sello de tiempo. ${why} El expediente está completo sin él.`,
  problems: {
    'timed-out': () => 'La autoridad no respondió a tiempo.',
    unreachable: (detail) => `No se pudo contactar con el servidor${bracketed(detail)}.`,
    refused: (detail) => `El servidor lo rechazó${bracketed(detail)}.`,
    declined: (detail) => `La autoridad no dio ningún sello${bracketed(detail === '' ? '' : `«${detail}»`)}.`,
    'not-a-time-stamp': () => 'Lo que llegó no es un sello de tiempo.',
    'wrong-hash': () => 'El sello es de otro archivo.',
    'wrong-nonce': () => 'El sello responde a otra petición.',
    'bad-signature': () => 'La firma del sello no es válida.',
  },
  holds: (at, authority) =>
    `Este sello es de este SHA256SUMS, del ${at}, firmado por ${authority}. Si esa autoridad merece confianza, lo dice openssl con su certificado raíz.`,
  fails: (why) => `Este sello no prueba nada: ${why}`,
  next: 'No lo tenga en cuenta, o vuelva a pedirlo a quien escribió el expediente.',
  toCheck: 'Para comprobar el sello, con el certificado raíz de la autoridad como CA.pem:',
};
