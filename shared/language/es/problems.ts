import { fileFaultWords } from '../file-fault-words.ts';
import type { Sentences } from '../sentences.ts';
import { fileFaults } from './file-faults.ts';

const because = (detail: string) => (detail === '' ? '' : ` (${fileFaultWords(detail, fileFaults)})`);

export const problems: Sentences['problems'] = {
  empty: {
    title: 'Vacío',
    message: () =>
      'Este archivo no contiene nada. Algunos programas de correo dan un archivo vacío cuando se arrastra un correo.',
    next: 'Guarde el correo como archivo («Guardar como…») y añada ese archivo, o pegue su texto.',
  },
  'not-a-bounce': {
    title: 'No es un rebote',
    message: () => 'Se puede leer, pero ningún servidor avisa en él de un fallo o de un retraso.',
    next: 'Si de verdad es un rebote, añada el mensaje entero con sus adjuntos o pegue el texto con el error.',
  },
  unreadable: {
    title: 'No se puede leer',
    message: (detail) => `No se pudo leer este archivo${because(detail)}.`,
    next: 'Guarde de nuevo el correo como .eml o como texto y añádalo.',
  },
  'too-large': {
    title: 'Demasiado grande',
    message: (detail) => `Este archivo supera el tamaño que se puede leer aquí${because(detail)}.`,
    next: 'Extraiga las líneas sobre los correos en cuestión y añada solo esas.',
  },
  'unsupported-format': {
    title: 'Formato no admitido',
    message: (detail) => `Este tipo de archivo todavía no se lee${because(detail)}.`,
    next: 'Guarde el correo como .eml o como texto y añádalo.',
  },
  encrypted: {
    title: 'Cifrado',
    message: () => 'Este archivo está protegido con una contraseña.',
    next: 'Descomprímalo con su contraseña y añada lo que contiene.',
  },
  'parser-failed': {
    title: 'Falló la lectura',
    message: (detail) =>
      `Falló la lectura de este archivo; el error es de este programa y no afecta a ningún otro archivo${because(detail)}.`,
    next: 'Pegue como texto las líneas con el error; se leerán aparte.',
  },
  'nothing-but-headers': {
    title: 'Solo cabeceras',
    message: () => 'Aquí está la cabecera de un correo, pero no el propio aviso.',
    next: 'Añada el mensaje entero: falta la parte con el error.',
  },
  'zone-assumed': {
    title: 'Zona horaria supuesta',
    message: (detail) =>
      `Las horas de este registro no llevan zona; se leen como ${detail === '' ? 'UTC' : detail}.`,
    next: 'Pregunte al proveedor en qué zona está escrito su registro.',
  },
  'quote-zone-assumed': {
    title: 'Zona horaria supuesta',
    message: (detail) =>
      `Las horas de la parte citada o reenviada no llevan zona; se leen como ${detail === '' ? 'UTC' : detail}.`,
    next: 'Indique la zona del programa de correo que las escribió, si la conoce.',
  },
  'zone-given': {
    title: 'Zona horaria según usted',
    message: (detail) =>
      `Las horas de este registro no llevan zona; se leen como ${detail}, según usted ha indicado.`,
    next: 'Pida al proveedor que confirme la zona, o indique otra.',
  },
  'quote-zone-given': {
    title: 'Zona horaria según usted',
    message: (detail) => `Según usted ha indicado, las horas sin zona se leen como ${detail}.`,
    next: 'Pida a quien lo reenvió que confirme la zona, o indique otra.',
  },
  'clock-doubled': {
    title: 'Una hora que ocurrió dos veces',
    message: (detail) =>
      `«${detail}» cae en la hora que ocurrió dos veces con el cambio al horario de invierno: hay dos momentos posibles y se toma el primero.`,
    next: 'Pida al proveedor el registro en UTC, o compárelo con un correo que lleve su zona.',
  },
  'clock-skipped': {
    title: 'Una hora que ningún reloj marcó',
    message: (detail) => `«${detail}» no existe en esa zona: el cambio al horario de verano se la saltó.`,
    next: 'El registro está escrito en otra zona: pregunte al proveedor en cuál.',
  },
  tnef: {
    title: 'winmail.dat',
    message: () =>
      'Es el formato propio de Outlook (TNEF, «winmail.dat»); el correo que contiene no se lee aquí.',
    next: 'Pida el correo como .eml, o ábralo en Outlook y guárdelo como texto.',
  },
  'headers-lost': {
    title: 'Cabeceras SMTP perdidas',
    message: (detail) =>
      `El archivo de Outlook no guarda las cabeceras SMTP de este correo: ${detail} no están en él.`,
    next: 'Pida el correo como .eml: reenviado como adjunto, o descargado desde Outlook en la web.',
  },
  'left-out': {
    title: 'No se leyó todo',
    message: (detail) => `Una parte de este archivo se dejó fuera${because(detail)}.`,
    next: 'Descomprímalo y añada los correos que contiene como archivos.',
  },
  'taken-for-bounce': {
    title: 'Leído como rebote, según usted',
    message: () =>
      'Nada permitía reconocerlo como rebote; se lee como tal porque usted lo ha dicho, solo por su forma. Ningún sistema de correo conocido lo confirma.',
    next: 'Compare lo encontrado con el propio texto. Si no es correcto, deshaga su decisión.',
  },
  'no-failure-in-it': {
    title: 'No se encontró ningún fallo',
    message: () =>
      'Según usted, es un rebote. No se encontró en él ni una dirección fallida ni la respuesta de un servidor.',
    next: 'Añada el mensaje entero con sus adjuntos o pegue las líneas con el error.',
  },
  'delay-notice': {
    title: 'Aviso de retraso, aún no definitivo',
    message: () => 'El correo no ha fallado; el proveedor sigue intentándolo.',
    next: 'Espere el aviso definitivo o pida al proveedor las líneas de registro hasta ahora.',
  },
  delivered: {
    title: 'Entregado: nada falló',
    message: () => 'Este aviso dice que el correo se entregó.',
    next: 'Nada que hacer. Si el destinatario no lo encuentra, que mire en la carpeta de correo no deseado.',
  },
  relayed: {
    title: 'Transmitido a otro servidor: nada ha fallado por ahora',
    message: () =>
      'El correo se transmitió a un sistema que no envía avisos de entrega; este aviso no muestra si llegó.',
    next: 'Nada que hacer por ahora. Si el destinatario no lo encuentra, que mire en la carpeta de correo no deseado; un rebote que llegue después se puede añadir aquí.',
  },
  expanded: {
    title: 'Distribuido a una lista: nada falló',
    message: () =>
      'El correo llegó a la dirección y desde allí se distribuyó a varias otras; este aviso no dice nada de ellas.',
    next: 'Nada que hacer. Los rebotes de miembros concretos llegan aparte y se pueden añadir aquí.',
  },
  autoreply: {
    title: 'Respuesta automática',
    message: () => 'El correo llegó; el buzón respondió automáticamente.',
    next: 'Nada que hacer.',
  },
};
