import { formatOf } from '../format.ts';
import type { Sentences } from '../sentences.ts';

const format = formatOf('es');

export const leaks: Sentences['leaks'] = {
  classes: {
    'sender-local-part': 'una dirección de remitente',
    'recipient-local-part': 'una dirección de destinatario',
    'other-address': 'la dirección de un tercero',
    'person-name': 'el nombre de una persona',
    'author-computer': 'el equipo del autor',
    account: 'un nombre de usuario',
    subject: 'un asunto',
    secret: 'un dato secreto de un correo',
    'file-name': 'un nombre de archivo',
    'own-rule': 'un valor indicado por usted',
  },
  forms: {
    plain: 'sin codificar',
    folded: 'partido en dos líneas',
    'quoted-printable': 'en quoted-printable',
    percent: 'codificado con signos de porcentaje',
    entity: 'en entidades HTML',
    escape: 'con barras invertidas',
    'encoded-word': 'como palabra codificada',
    base64: 'en base64',
    hex: 'en hexadecimal',
    'utf-16': 'en UTF-16',
    verp: 'dentro de otra dirección',
    punycode: 'con el dominio en forma ASCII',
  },
  steps: {
    'file-name': () => 'nombre del archivo',
    line: (n) => `línea ${n}`,
    'pdf-page': (n) => `página ${n}`,
    'pdf-stream': (n) => `flujo PDF ${n}`,
    'pdf-string': () => 'títulos y descripciones del PDF',
    'pdf-metadata': () => 'metadatos del PDF',
    attachment: (n) => `archivo adjunto ${n}`,
    'zip-entry': (n) => `entrada ${n} del zip`,
    'zip-name': (n) => `nombre de la entrada ${n} del zip`,
    unpacked: () => 'descomprimido',
  },
  leak: (where, what, form, token) =>
    `${where}: ahí figura ${what}, ${form}; ${token === null ? 'debía suprimirse' : `en su lugar debía figurar ${token}`}.`,
  stopped: (n) =>
    `No se ha escrito nada: ${format.plural(n, { one: 'un valor retirado sigue', other: `${format.number(n)} valores retirados siguen` })} en los archivos terminados. Avise de este fallo; mientras tanto, añada una regla que suprima la línea.`,
  clean: (values, files) =>
    `Valores retirados: ${format.number(values)}. Archivos examinados: ${format.number(files)}. Valores encontrados: ninguno.`,
  unreadable: 'Esta lista no se puede leer, así que no se buscaron los valores retirados.',
  next: 'No entregue estos archivos; vuelva a crear el paquete.',
};
