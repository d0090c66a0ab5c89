import type { Sentences } from '../sentences.ts';

export const explanations: Sentences['explanations'] = {
  heading: 'Explicaciones, sopesadas entre sí',
  note: 'Lo que hay a favor y en contra de cada una, y la pregunta o consulta que lo decidiría.',
  columns: { title: 'Explicación', for: 'A favor', against: 'En contra', decides: 'Decidiría' },
  none: 'nada a mano',
  titles: {
    'connection-limit': 'Un límite de conexiones por dirección, que gastan entre todos los que la usan',
    'renamed-throttle': 'Un freno al tráfico del remitente con otro nombre',
    'host-retry-state': 'La propia memoria del proveedor remitente de fallos anteriores',
    'lost-acceptance': 'El correo fue aceptado y se perdió la confirmación',
    'public-listing': 'Una entrada de la dirección remitente en una lista pública',
    reputation: 'Una mala valoración de la dirección remitente en el receptor',
    authentication: 'La identidad del remitente (SPF, DKIM, DMARC) no se pudo validar',
    'own-limit': 'Un límite o filtro del propio proveedor remitente',
  },
  decides: {
    'connection-limit': (a) =>
      `Preguntar al proveedor cuántas conexiones ${a.ip === null ? '' : `desde ${a.ip} `}había abiertas en ese minuto y compararlo con el límite del operador.`,
    'renamed-throttle': (a) =>
      `Un solo correo por una sola conexión: si también se aplaza, preguntar ${a.operator === null ? 'al operador' : `a ${a.operator}`} qué contador se alcanzó.`,
    'host-retry-state': () =>
      'Pedir al proveedor lo que tiene anotado sobre este destino y las líneas de registro de un correo: ¿se llegó a intentar?',
    'lost-acceptance': () =>
      'Buscar una copia recibida con el mismo Message-ID y comparar ambos registros del minuto del último intento.',
    'public-listing': (a) =>
      `Consultar ${a.ip ?? 'la dirección remitente'} en las propias listas y guardar la respuesta tal cual con su hora.`,
    reputation: (a) =>
      `Preguntar ${a.operator === null ? 'al operador' : `a ${a.operator}`}: ¿es la valoración de la dirección, de su red o del dominio?`,
    authentication: () => 'Leer los Authentication-Results de una copia que llegó.',
    'own-limit': () => 'Preguntar al proveedor si un límite o filtro suyo detuvo el correo, y cuál.',
  },
  points: {
    limitNamed: 'la respuesta nombra un límite',
    noLimitNamed: 'la respuesta no nombra ningún límite de conexiones',
    temporary: 'la respuesta aplaza, no rechaza para siempre',
    listNamed: 'la respuesta nombra una lista',
    noListNamed: 'la respuesta no nombra ninguna lista',
    ratingNamed: 'la respuesta nombra una valoración',
    noRatingNamed: 'la respuesta no nombra ninguna valoración',
    checkNamed: 'la respuesta nombra la comprobación',
    noCheckNamed: 'la respuesta no nombra ninguna comprobación así',
    signatureFailed:
      'una firma (DKIM) de un correo que llegó no es válida, y ninguna del dominio del remitente lo es',
    signaturePassed: 'una firma (DKIM) del dominio del remitente es válida en un correo que llegó',
    refusedInWords: 'el servidor receptor rechazó con palabras',
    receiverSpoke: 'el rechazo está en palabras del servidor receptor',
    onlyHostSpoke: 'todas las palabras son del proveedor remitente',
    ownLimitNamed: 'el aviso nombra un límite del proveedor',
    severalDomains: 'varios dominios remitentes recibieron la misma respuesta',
    arrivedToo: 'un correo por el mismo camino llegó',
    arrivedAfterAll: 'un correo comunicado como fallido llegó',
    untried: 'el proveedor dice que algunos correos no los intentó',
    hostGaveUp: 'el rechazo era temporal, el final es del proveedor',
    triesLogged: 'el registro del proveedor muestra intentos reales',
    sharedAsSaid: 'la dirección es compartida, según el remitente',
    aloneAsSaid: 'la dirección es solo del remitente, según él',
    testsMixed: 'algunas pruebas del remitente llegaron y otras no, según él',
  },
};
