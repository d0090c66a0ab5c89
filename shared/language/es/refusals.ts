import type { Sentences } from '../sentences.ts';

export const refusals: Sentences['refusals'] = {
  'no-place': 'Este programa no tiene carpeta para otro caso.',
  'no-dialog': 'Aquí no se pueden elegir archivos. Arrástrelos a la ventana.',
  'no-resolver': 'Este equipo no indica ningún resolutor DNS, así que no se puede consultar nada.',
  'kept-nowhere': 'Este caso no se guarda en ninguna carpeta, así que no hay nada que copiar.',
  'no-such-case': 'Este caso ya no está donde estaba.',
  'no-case-in-folder':
    'Esta carpeta contiene otras cosas, pero ningún caso. Elija una carpeta vacía o la de un caso.',
  'open-elsewhere': 'El caso está abierto en otra ventana; aquí solo puede leerlo.',
  'being-made': 'Otra ventana está creando este caso. Inténtelo de nuevo en un momento.',
  'case-unreadable': 'No se puede leer el archivo del caso, case.json.',
  'case-newer':
    'Este caso lo escribió una versión más reciente del programa. Actualice el programa para abrirlo.',
  'zip-encrypted': 'El archivo zip está protegido con contraseña. Descomprímalo y elija la carpeta.',
  'zip-changed': 'Un original del archivo zip ya no es el que se recogió. No se tomó nada del archivo.',
  'zip-too-large': 'El archivo zip contiene más de lo que cabe en un caso. No se tomó nada de él.',
  'zip-unreadable': 'No se puede leer el archivo zip. Cópielo de nuevo desde su origen.',
  'zip-no-case': 'El archivo zip no contiene ningún caso.',
  'nothing-to-undo': 'No hay nada que deshacer.',
  'nothing-to-redo': 'No hay nada que rehacer.',
  'nothing-to-show': 'Ya no hay nada que mostrar en la carpeta.',
  'no-such-source': 'Este archivo ya no forma parte del caso.',
  'no-such-bounce': 'Este rebote ya no forma parte del caso.',
  'no-such-incident': 'Este incidente ya no forma parte del caso.',
  'file-not-given': 'La ventana ya no tiene este archivo. Añádalo otra vez.',
  'reader-stopped':
    'La parte del programa que lee los correos se detuvo y se inició de nuevo. Lo que estaba leyendo queda fuera.',
  'reader-not-running':
    'La parte del programa que lee los correos no está en marcha. Cierre el programa y vuelva a abrirlo.',
};
