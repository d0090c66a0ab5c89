import type { Sentences } from '../sentences.ts';

export const verify: Sentences['verify'] = {
  reasons: {
    'no-pack': () => 'Aquí no hay ningún paquete: no está ninguna de las carpetas receiver, host y own.',
    'file-missing': () => 'Falta este archivo.',
    'file-changed': () => 'Este archivo no es el que indica el manifiesto.',
    'file-unlisted': () => 'Este archivo no figura en el manifiesto.',
    'manifest-line-unreadable': () => 'Una línea del manifiesto no se puede leer.',
    'manifest-hash-differs': () => 'El manifiesto no es aquel cuya suma figura en este documento.',
    'digest-missing': () => 'Este documento no lleva una suma propia.',
    'digest-differs': () => 'Este documento se modificó después de crearse.',
    'facts-unreadable': () => 'Este archivo no contiene los hechos de un paquete.',
    'finding-not-in-text': (id) => `La constatación ${id} de facts.json no está en este texto.`,
    'exhibit-not-in-text': (id) => `La prueba ${id} de facts.json no está tal cual en este texto.`,
    'original-differs': (id) => `El original de ${id} no es la fuente que se leyó.`,
    'range-differs': (id) => `Los bytes de ${id} no tienen la suma indicada.`,
    'line-differs': (line) => `Una línea no está en el original tal como se cita: ${line}.`,
    'facts-not-from-exhibits': (value) => `Leídas de nuevo, las pruebas no dan los mismos hechos: ${value}.`,
    'facts-not-from-originals': (value) => `Leído de nuevo, el original no da este valor: ${value}.`,
    'original-not-at-hand': (id) => `El original de ${id} no está disponible; no se compararon sus bytes.`,
    'leak-scan-not-done': (key) => `Falta la lista de los valores retirados, ${key}, así que no se buscaron.`,
    'no-facts-to-repeat': () =>
      'Los hechos no contienen ni código de respuesta ni código del operador; no había nada que volver a leer.',
    'facts-only-as-words': () =>
      'Por sí solas, las pruebas son demasiado cortas para leerse como aviso; los códigos figuran en ellas tal cual.',
    'other-rules': (rules) =>
      `El paquete se hizo con las reglas ${rules}; causas y operadores no se compararon con las reglas actuales.`,
    'not-of-the-pack': () => 'Este archivo no forma parte del paquete y no se comprobó.',
  },
  next: {
    folder: 'Indique la carpeta que contiene receiver, host u own.',
    again:
      'Pida al autor del paquete que envíe de nuevo la carpeta entera, y compare la suma de la página 1 por otra vía, por ejemplo por teléfono.',
    remove: 'Quite el archivo de la carpeta, o pregunte al autor del paquete si forma parte de él.',
    list: 'Pida de nuevo SHA256SUMS; hasta entonces no es fiable nada de lo que contiene.',
    dontUse:
      'No se fíe de este archivo; cree de nuevo el paquete a partir de los originales, o vuelva a pedirlo.',
    facts:
      'No se fíe de estos hechos: compare las pruebas con los originales, o cree de nuevo el paquete a partir de ellos.',
    original:
      'Aporte el archivo que se leyó, intacto: un programa de correo que lo exporta de nuevo cambia sus bytes.',
  },
};
