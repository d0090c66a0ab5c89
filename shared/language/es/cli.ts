import { formatOf } from '../format.ts';
import type { Sentences } from '../sentences.ts';

const format = formatOf('es');
const counted = (n: number, one: string, other: string) =>
  `${format.number(n)} ${format.plural(n, { one: one, other: other })}`;

export const cli: Sentences['cli'] = {
  whose: 'Quién lo dijo',
  meaning: 'Significado',
  cause: 'Causa',
  whoActs: 'Quién actúa',
  operator: 'Operador',
  sources: 'Fuentes',
  confidence: 'Certeza',
  notKnown: 'desconocido',
  noRule: 'Ninguna regla conoce este texto.',
  found: (incidents, bounces, sources) =>
    `${counted(sources, 'fuente', 'fuentes')}, ${counted(bounces, 'rebote', 'rebotes')}, ${counted(incidents, 'incidente', 'incidentes')}.`,
  nothingRead: 'No se pudo leer nada.',
  noBounce: 'No se encontró ningún rebote.',
  written: (n, folder) => `${counted(n, 'archivo escrito', 'archivos escritos')} en ${folder}.`,
  exists: (folder) => `${folder} no está vacía. Elija otra carpeta o añada --force.`,
  noSuchIncident: (n, of) => `No hay ningún incidente ${n}; hay ${format.number(of)}.`,
  stopped: 'Detenido.',
  reading: (done, of) => `Leyendo ${format.number(done)} de ${format.number(of)}`,
  dns: {
    sends: (questions: number, resolver: string) =>
      `${format.plural(questions, { one: 'Una consulta va', other: `${format.number(questions)} consultas van` })} al resolutor ${resolver}: nombres de servidores y dominios y direcciones IP, ninguna dirección de correo.`,
    nothing: 'No hay nada que consultar: no se conoce ninguna dirección IP de envío ni ningún dominio.',
    noResolver: 'Este sistema no indica ningún resolutor. Indique uno: --resolver IP[:PORT]',
    progress: (done: number, of: number) => `${format.number(done)} de ${format.number(of)} respondidas`,
  },
  tooLarge: (path, megabytes) =>
    `${path} ocupa ${megabytes} MB; muchos servicios no aceptan más de 10. Pregunte antes, o envíe solo ticket.txt y evidence.txt.`,
  verify: {
    good: 'El paquete está entero y sin cambios.',
    bad: (n) =>
      format.plural(n, { one: 'Se encontró un fallo.', other: `Se encontraron ${format.number(n)} fallos.` }),
    checked: (c: { files: number; exhibits: number; againstOriginals: number }) =>
      `${format.number(c.files)} archivos y ${format.number(c.exhibits)} pruebas comprobados; ${format.number(c.againstOriginals)} pruebas se compararon con su original.`,
    byHand:
      'Para repetir la comprobación sin este programa: verify --by-hand CARPETA muestra un script para sh.',
  },
  give: {
    files: 'Indique al menos un archivo o una carpeta, o - para la entrada estándar.',
    orCase:
      'Indique al menos un archivo o una carpeta, - para la entrada estándar, o la carpeta de un caso con --case.',
    out: 'Indique dónde escribir: --out CARPETA',
    folder: 'Indique la única carpeta que se debe comprobar.',
    reply: 'Indique las palabras de una respuesta, o - para la entrada estándar.',
    oneForm: 'Indique --ndjson o --json, no ambos.',
    noFolder: (path) => `${path} no es una carpeta.`,
    notWhole: (path) => `${path} no contiene ningún expediente íntegro; verify dice qué falla.`,
  },
};
