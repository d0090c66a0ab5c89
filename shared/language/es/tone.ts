import type { Sentences } from '../sentences.ts';

export const tone: Sentences['tone'] = {
  kinds: {
    threat: {
      why: 'Una amenaza manda la solicitud a otro departamento o al final de la cola.',
      better: 'Pregunte qué ocurrió y qué tendría que cambiar.',
    },
    law: {
      why: 'Estos servicios no discuten de leyes; pasan la carta a sus abogados, y nadie mira el caso.',
      better: 'Deje las leyes fuera y dé los hechos: dirección, respuesta, horas.',
    },
    blame: {
      why: 'Quien le lee no tiene la culpa, y conviene que tenga ganas de ayudar.',
      better: 'Diga lo que se observó, sin señalar culpables.',
    },
    story: {
      why: 'Lo importante que sea este correo para usted no dice si es deseado.',
      better: 'Diga qué clase de correo es y cómo se inscribieron sus destinatarios.',
    },
    denial: {
      why: 'Todos dicen esto, también quienes sí lo envían; resta confianza.',
      better: 'Diga qué ha comprobado y qué ha encontrado, o que aún no ha encontrado nada.',
    },
    shouting: {
      why: 'Las mayúsculas y los signos de exclamación suenan a enfado.',
      better: 'Escriba en minúsculas; los hechos hablan por sí solos.',
    },
  },
  hint: 'Solo una observación sobre el tono: no impide nada',
  found: (field, words) => `${field}: «${words}»`,
};
