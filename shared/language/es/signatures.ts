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
  basis: 'comprobado con la clave que dio el DNS',
  sentence: (a) => {
    const name = a.kind === 'arc' ? 'ARC' : 'DKIM';
    const whose =
      a.kind === 'arc'
        ? ''
        : a.aligned
          ? ' Es del dominio del remitente.'
          : ` No es del dominio del campo From, ${a.from}.`;
    switch (a.result) {
      case 'pass':
        return `La firma ${name} de ${a.domain} (selector ${a.selector}) de un correo que llegó es válida.${whose}`;
      case 'fail':
        return `La firma ${name} de ${a.domain} (selector ${a.selector}) de un correo que llegó no es válida: ${why[a.reason ?? 'other']}.${whose}`;
      case 'unchecked':
        return `La firma ${name} de ${a.domain} (selector ${a.selector}) de un correo que llegó no se pudo comprobar: ${why[a.reason ?? 'other']}.`;
    }
  },
};
