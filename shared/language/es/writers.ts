import { formatOf } from '../format.ts';
import type { Sentences } from '../sentences.ts';

const format = formatOf('es');

export const writers: Sentences['writers'] = {
  format,
  labels: { FACT: 'HECHO', INFERENCE: 'INFERENCIA', STATEMENT: 'DECLARACIÓN', UNKNOWN: 'DESCONOCIDO' },
  confidence: { high: 'certeza alta', moderate: 'certeza media', low: 'certeza baja' },
  number: 'N.º',
  finding: 'Constatación',
  kind: 'Tipo',
  basis: 'Fundamento',
  exhibits: 'Pruebas',
  question: 'Pregunta',
  answer: 'Respuesta',
  source: 'Fuente',
  bytes: (start, end) => `bytes ${start} a ${end}`,
  lines: (first, last) => (first === last ? `línea ${first}` : `líneas ${first} a ${last}`),
  takenIn: (at) => `recogido el ${at}`,
  ofSource: 'SHA-256 de la fuente',
  ofRange: 'SHA-256 de estos bytes',
  ofOriginal: (n) =>
    `${format.plural(n, { one: '1 valor sustituido', other: `${format.number(n)} valores sustituidos` })}; SHA-256 de los bytes originales`,
  manifest: 'SHA-256 del manifiesto (SHA256SUMS)',
  originals: 'Originales',
  mustSupply: 'debe indicarlo usted',
  formTitle: 'Campos del formulario',
  formIntro: 'Para copiarlos uno a uno en el formulario del destinatario.',
  formText: 'Texto para el campo libre',
  evidenceTitle: 'Pruebas',
  evidenceIntro:
    'Líneas de las fuentes, transcritas literalmente. El número antes de la barra es la línea en la fuente; el texto que sigue está allí tal cual.',
  allSources: 'Todas las fuentes, cada una con su SHA-256',
  attachments: 'Archivos que acompañan este texto',
  seal: 'SHA-256 de este archivo con estos 64 dígitos puestos a cero',
  check:
    'Para comprobar estos archivos: la primera línea de abajo los compara con la lista y da el SHA-256 de la propia lista, que figura al pie de la página 1. pack.pdf y pack.md imprimen ese valor y por eso no pueden estar en la lista; cada uno lleva su propia suma, calculada con ceros en lugar de sus 64 dígitos. Las demás líneas muestran la suma que lleva y la que tiene. La línea siguiente comprueba un sello de tiempo, si SHA256SUMS.tsr acompaña a la lista, con el certificado raíz de la autoridad como CA.pem; la última da el SHA-256 de los bytes de una prueba, de START a END, en su original.',
  notEmbedded:
    'Los originales no van dentro de este PDF: con ellos superaría los 10 MB que suelen aceptarse. Están, byte por byte, en own/originals, entre los archivos del remitente.',
  xarf: 'Para los programas, xarf.json contiene estos hechos en la forma de XARF. Es un anexo y no un aviso XARF: la dirección IP de envío que figura en él es la rechazada, y no el objeto de una queja.',
};
