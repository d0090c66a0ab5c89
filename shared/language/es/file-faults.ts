import type { Sentences } from '../sentences.ts';

export const fileFaults: Sentences['fileFaults'] = {
  'not-there': 'no existe',
  'not-allowed': 'este usuario no puede leerlo',
  'is-folder': 'es una carpeta',
  'is-link': 'es un enlace simbólico',
  'no-regular-file': 'no es un archivo ordinario',
  'name-too-long': 'su nombre es demasiado largo',
  'disk-full': 'el disco está lleno',
  'links-in-circle': 'sus enlaces dan vueltas en círculo',
  'too-deep': 'está a demasiadas carpetas de profundidad',
  'bytes-changed': 'sus bytes ya no son los que se recogieron',
};
