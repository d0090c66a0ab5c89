import type { Sentences } from '../sentences.ts';

export const forum: Sentences['forum'] = {
  safe: 'Se puede publicar tal cual: cualquiera puede leer todo lo que sigue.',
  happened: ({ operator, ip, code, failed, of }) =>
    code === null
      ? `Los correos para ${operator ?? 'el servidor receptor'} vuelven sin entregarse (correos que conozco: ${of}, fallidos: ${failed}).`
      : `${operator ?? 'El servidor receptor'} rechaza los correos de ${ip ?? 'nuestro servidor'} con ${code} (correos que conozco: ${of}, fallidos: ${failed}).`,
  intro:
    'Las direcciones, los nombres y los equipos de las personas se han sustituido (person-1@…) o suprimido ([removed]). Los servidores, las horas y el texto del rechazo están tal como llegaron: sin ellos nadie puede ayudar.',
  asked: 'Lo que me gustaría saber',
  questions: (operator, code) => [
    `¿Qué significa ${code ?? 'esta respuesta'} en ${operator ?? 'este servidor'}, y hay una página oficial que lo explique?`,
    '¿Quién tiene que actuar: el proveedor que envía o el operador que rechaza?',
    '¿A quién le ha pasado lo mismo, y qué lo resolvió?',
  ],
  notice: 'El rebote',
  log: 'Las líneas del registro',
};
