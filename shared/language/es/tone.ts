import type { Sentences } from '../sentences.ts';

export const tone: Sentences['tone'] = {
  kinds: {
    threat: {
      why: 'Una amenaza manda la solicitud a otro departamento o al final de la cola.',
      better: 'Pregunte qué ocurrió y qué tendría que cambiar.',
    },
    law: {
      why: 'Estos servicios no discuten de leyes; pasan la carta a juristas, y nadie mira el caso.',
      better: 'Deje las leyes fuera y dé los hechos: dirección, respuesta, horas.',
    },
    blame: {
      why: 'Quien lee esto no lo hizo, y debe tener ganas de ayudar.',
      better: 'Diga lo que se observó, sin decir de quién es la culpa.',
    },
    story: {
      why: 'Lo que el correo vale para usted no dice si es deseado.',
      better: 'Diga qué clase de correo es y cómo llegaron a él sus destinatarios.',
    },
    denial: {
      why: 'Todos dicen esto, también quienes sí lo envían; cuesta confianza.',
      better: 'Diga qué ha comprobado y qué ha encontrado, o que aún no se ha encontrado nada.',
    },
    shouting: {
      why: 'Las mayúsculas y los signos de exclamación suenan a enfado.',
      better: 'Escríbalo en letras normales; los hechos hablan por sí solos.',
    },
  },
  hint: 'Una observación sobre el tono; nada se detiene',
  found: (field, words) => `${field}: «${words}»`,
};
