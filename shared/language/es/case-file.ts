import type { CaseAct } from '../../contract/case-file.ts';
import type { CaseFileWords } from '../en/case-file.ts';
import { formatOf } from '../format.ts';

const format = formatOf('es');
const bounces = (n: number) => format.plural(n, { one: 'un rebote', other: `${format.number(n)} rebotes` });

function act({ kind, name, count, back = false }: CaseAct): string {
  const more = count > 1 ? ` y ${format.number(count - 1)} más` : '';
  switch (kind) {
    case 'took-in':
      return `añadir ${name}${more}`;
    case 'left-out':
      return `quitar ${name}${more}`;
    case 'stated':
      return 'sus declaraciones';
    case 'redacted':
      return 'lo que se quita de los paquetes';
    case 'zone':
      return `zona horaria de ${name}`;
    case 'treat-as-bounce':
      return back ? `dejar de leer ${name} como rebote` : `leer ${name} como rebote`;
    case 'ignored':
      return back ? `volver a mostrar ${name}` : `apartar ${name}`;
    case 'excluded':
      return back ? `volver a contar ${bounces(count)} de ${name}` : `no contar ${bounces(count)} de ${name}`;
    case 'named':
      return `llamarlo «${name}»`;
  }
}

export const caseFile: CaseFileWords = {
  menu: 'Caso',
  create: 'Caso nuevo',
  open: 'Abrir la carpeta de un caso…',
  openCopy: 'Abrir una copia (zip)…',
  saveCopy: 'Guardar una copia (zip)…',
  saved: (name) => `Copia guardada: ${name}`,
  recent: (title, sources) =>
    `${title} (${format.number(sources)} ${format.plural(sources, { one: 'fuente', other: 'fuentes' })})`,
  leaveOut: (name) => `Quitar ${name}`,
  treat: (name) => `Leer ${name} como rebote`,
  untreat: (name) => `Dejar de leer ${name} como rebote`,
  ignore: (name) => `Apartar ${name}`,
  exclude: (n, name) =>
    `No contar ${format.plural(n, { one: 'el rebote', other: `los ${format.number(n)} rebotes` })} de ${name}`,
  excludeThis: 'No contar este rebote',
  rowMenu: (name) => `Qué hacer con ${name}`,
  aside: 'Apartado por usted',
  asideExcluded: 'No se cuenta',
  asideIgnored: 'No se menciona en ninguna parte',
  bringBack: { excluded: 'Volver a contar', ignored: 'Volver a mostrar' },
  notCounted: 'no se cuenta por decisión suya',
  undo: (what) => `Deshacer: ${act(what)}`,
  redo: (what) => `Rehacer: ${act(what)}`,
  readOnly: (host, pid) =>
    `Otra ventana está modificando este caso (proceso ${pid} en ${host}). Aquí solo puede leerlo.`,
  notKept: 'No se pudo abrir ninguna carpeta para este caso: se perderá al cerrar la ventana.',
  torn: 'El programa se cerró mientras se guardaba su última decisión. Esa se ha perdido; todas las demás están.',
  unread: (n) =>
    `${format.number(n)} ${format.plural(n, { one: 'línea de este caso no se pudo leer y sigue', other: 'líneas de este caso no se pudieron leer y siguen' })} en su archivo.`,
  changed: (n, rules) =>
    `Desde que abrió este caso por última vez, reglas más nuevas (antes: ${rules}) dicen otra cosa de ${format.number(n)} ${format.plural(n, { one: 'rebote', other: 'rebotes' })}:`,
  change: (source, before, now) => `${source}: «${before}» es ahora «${now}»`,
  changeOfWho: (source) => `${source}: otro operador, o es otro quien tiene que actuar`,
};
