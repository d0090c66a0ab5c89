import type { Sentences } from '../sentences.ts';

export const explanations: Sentences['explanations'] = {
  heading: 'Explicaciones posibles, comparadas',
  note: 'Lo que hay a favor y en contra de cada una, y la pregunta o consulta que lo aclararía.',
  columns: { title: 'Explicación', for: 'A favor', against: 'En contra', decides: 'Qué lo aclararía' },
  none: 'nada conocido',
  titles: {
    'connection-limit': 'Un límite de conexiones por dirección, que se reparte entre todos los que la usan',
    'renamed-throttle': 'Un freno al tráfico del remitente con otro nombre',
    'host-retry-state': 'Los fallos anteriores que el proveedor remitente tiene anotados',
    'lost-acceptance': 'El correo fue aceptado y se perdió la confirmación',
    'public-listing': 'La inclusión de la dirección IP de envío en una lista pública',
    reputation: 'Una mala reputación de la dirección IP de envío ante el receptor',
    authentication: 'La identidad del remitente (SPF, DKIM, DMARC) no se pudo validar',
    'own-limit': 'Un límite o filtro del propio proveedor remitente',
  },
  decides: {
    'connection-limit': (a) =>
      `Preguntar al proveedor cuántas conexiones ${a.ip === null ? '' : `desde ${a.ip} `}había abiertas en ese minuto y compararlo con el límite del operador.`,
    'renamed-throttle': (a) =>
      `Un solo correo por una sola conexión: si también se aplaza, preguntar ${a.operator === null ? 'al operador' : `a ${a.operator}`} qué contador se alcanzó.`,
    'host-retry-state': () =>
      'Pedir al proveedor lo que tiene anotado sobre este destino y las líneas de registro de un correo: ¿hubo algún intento?',
    'lost-acceptance': () =>
      'Buscar una copia recibida con el mismo Message-ID y comparar ambos registros en el minuto del último intento.',
    'public-listing': (a) =>
      `Consultar ${a.ip ?? 'la dirección IP de envío'} en las propias listas y guardar la respuesta tal cual con su hora.`,
    reputation: (a) =>
      `Preguntar ${a.operator === null ? 'al operador' : `a ${a.operator}`}: ¿es la reputación de la dirección, de su red o del dominio?`,
    authentication: () => 'Leer el campo Authentication-Results de una copia que llegó.',
    'own-limit': () => 'Preguntar al proveedor si un límite o filtro suyo detuvo el correo, y cuál.',
  },
  points: {
    limitNamed: 'la respuesta menciona un límite',
    noLimitNamed: 'la respuesta no menciona ningún límite de conexiones',
    temporary: 'la respuesta aplaza el correo, no lo rechaza definitivamente',
    listNamed: 'la respuesta menciona una lista',
    noListNamed: 'la respuesta no menciona ninguna lista',
    ratingNamed: 'la respuesta menciona la reputación',
    noRatingNamed: 'la respuesta no menciona la reputación',
    checkNamed: 'la respuesta menciona la comprobación',
    noCheckNamed: 'la respuesta no menciona ninguna comprobación de ese tipo',
    signatureFailed:
      'una firma (DKIM) de un correo que llegó no es válida, y ninguna del dominio del remitente lo es',
    signaturePassed: 'una firma (DKIM) del dominio del remitente es válida en un correo que llegó',
    refusedInWords: 'el servidor receptor lo rechazó expresamente',
    receiverSpoke: 'el texto del rechazo es del servidor receptor',
    onlyHostSpoke: 'todo el texto es del proveedor remitente',
    ownLimitNamed: 'el aviso menciona un límite del proveedor',
    severalDomains: 'varios dominios remitentes recibieron la misma respuesta',
    arrivedToo: 'un correo por el mismo camino llegó',
    arrivedAfterAll: 'un correo dado por fallido llegó',
    untried: 'el proveedor dice que con algunos correos no hizo ningún intento',
    hostGaveUp: 'el rechazo era temporal, y quien desistió fue el proveedor',
    triesLogged: 'el registro del proveedor muestra intentos reales',
    sharedAsSaid: 'la dirección es compartida, según el remitente',
    aloneAsSaid: 'la dirección la usa solo el remitente, según él',
    testsMixed: 'algunas pruebas del remitente llegaron y otras no, según él',
  },
};
