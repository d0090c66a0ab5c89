import type { Sentences } from '../sentences.ts';

export const byHand: Sentences['byHand'] = {
  intro: [
    'Comprueba este paquete solo con herramientas corrientes: sha256sum, grep, sed, head, tail.',
    'Ejecútelo con sh en la carpeta que contiene receiver, host u own. Compare usted la suma de la página 1:',
    'un falsificador puede ajustar cada archivo, pero no la suma que usted conoce por otra vía.',
  ],
  folder: (folder) => `Los archivos de ${folder} y la suma de su lista, impresa en la página 1.`,
  stamp: 'El sello de tiempo, con el certificado raíz de su autoridad como CA.pem:',
  bridge: 'La página para los técnicos de ambos lados.',
  exhibits: (folder) => `Los bytes de cada prueba de ${folder} en su original.`,
  original: (sha256) => `ORIGINAL-CON-SHA256-${sha256.slice(0, 12)}`,
};
