import type { Sentences } from '../sentences.ts';

const why = {
  'body-changed': 'el cuerpo no es el que se firmó',
  wrong: 'la firma no corresponde a la clave',
  'no-key': 'no hay clave en el DNS',
  'bad-key': 'la clave del DNS no se puede usar',
  'weak-key': 'la clave es demasiado corta',
  expired: 'había caducado',
  'broken-chain': 'la cadena está rota',
  'no-answer': 'el DNS no respondió',
  other: 'la comprobación no da un motivo conocido',
};

export const signatures: Sentences['signatures'] = {
  basis: 'comprobado con la clave publicada en el DNS',
  why,
  signature: (name, domain, selector) =>
    `La firma ${name} de ${domain} (selector ${selector}) de un correo que llegó`,
  pass: (signature) => `${signature} es válida.`,
  fail: (signature, because) => `${signature} no es válida: ${because}.`,
  unchecked: (signature, because) => `${signature} no se pudo comprobar: ${because}.`,
  own: 'Es del dominio del remitente.',
  others: (from) => `No es del dominio del campo From, ${from}.`,
};
