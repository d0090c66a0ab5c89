import type { Sentences } from '../sentences.ts';
import { receiverFirst, receiverName } from './who.ts';

const domainOr = (domain: string | null) => domain ?? 'el dominio del destinatario';

const purpose: Sentences['letters']['purpose'] = {
  connections: {
    receiver:
      'No pedimos que se retire nada de una lista de bloqueo: el código nombra un límite de conexiones. Preguntamos qué límite se alcanzó, para que el proveedor pueda mantenerse por debajo.',
    host: 'El código nombra un límite de conexiones por dirección, contado sobre todos los que la usan. Solo ustedes pueden ver esa cuenta.',
  },
  rate: {
    receiver:
      'No pedimos que se retire nada de una lista de bloqueo: la respuesta indica un límite. Preguntamos cuál, para que el proveedor pueda respetarlo.',
    host: 'La respuesta indica un límite de cuánto correo puede enviar una dirección. Solo ustedes pueden ver cuánto fue.',
  },
  waiting: {
    receiver:
      'Este correo se aplazó, no se rechazó del todo: preguntamos solo si se acepta un intento posterior.',
    host: 'Este correo se aplazó, no se rechazó del todo. Preguntamos solo si un intento posterior llegó.',
  },
  listing: {
    receiver: 'Preguntamos qué lo motivó, qué tiene que cambiar y quién puede pedir después una revisión.',
    host: 'Les rogamos que encuentren y detengan lo que lo motivó antes de que nadie pida la retirada: una solicitud sin causa encontrada se desestima.',
  },
  account: {
    receiver:
      'No pedimos el desbloqueo antes de que la cuenta esté limpia: preguntamos qué se vio y cuándo, para poder encontrarlo.',
    host: 'Puede que alguien esté abusando de una cuenta de su servidor. Les rogamos que la revisen y detengan lo que no venga de su titular antes de que nadie pida el desbloqueo.',
  },
  complaint: {
    receiver:
      'No se rechazó nada, y no pedimos ningún desbloqueo: preguntamos qué motivó la queja, para que no se repita.',
    host: 'No se rechazó nada. Preguntamos solo si el registro muestra correo que el titular de la cuenta no envió.',
  },
  identity: {
    receiver:
      'No pedimos una excepción: preguntamos qué comprobación no se superó, para que el titular del dominio pueda corregirlo.',
    host: 'Los registros del dominio y su servidor tienen que coincidir. Preguntamos qué valores usa su servidor.',
  },
  'reverse-name': {
    receiver:
      'No pedimos una excepción: preguntamos qué ven sus servidores, para que el titular de la dirección pueda corregir su nombre.',
    host: 'Solo el titular de la dirección puede fijar su nombre inverso. Les rogamos que fijen uno que lleve de vuelta a la dirección.',
  },
  'no-such-domain': {
    receiver:
      'Sus servidores no rechazaron nada: el dominio no se pudo resolver. Preguntamos si sus registros son como deben ser.',
    host: 'El dominio del destinatario no se pudo resolver. Preguntamos qué responde hoy su servidor de nombres.',
  },
  unreachable: {
    receiver:
      'Sus servidores no rechazaron nada: no se estableció ninguna conexión. Preguntamos si alguna les llegó.',
    host: 'Su servidor no pudo llegar al otro. Preguntamos qué dirección probó y con qué error.',
  },
  content: {
    receiver:
      'No pedimos que dejen pasar este correo: preguntamos qué parte llevó al veredicto, para poder cambiarla.',
    host: 'El veredicto es sobre este correo, no sobre su servidor. Pedimos solo las líneas que lo muestran.',
  },
  'no-such-mailbox': {
    receiver:
      'No se trata de ningún bloqueo, y no pedimos que se levante ninguno: preguntamos solo si esta dirección recibe correo.',
    host: 'Nada apunta aquí a su servidor: la respuesta es sobre la dirección del destinatario. Pedimos solo las líneas que lo muestran.',
  },
  'mailbox-full': {
    receiver:
      'No se trata de ningún bloqueo: el buzón está lleno, y solo el destinatario puede hacer sitio. Preguntamos solo si sigue así.',
    host: 'Nada apunta aquí a su servidor: el buzón del destinatario está lleno. Preguntamos solo si un intento posterior llegó.',
  },
  'recipient-rule': {
    receiver:
      'La regla puede ser intencionada, y no pedimos una excepción: preguntamos cuál es y quién puede permitir a este remitente.',
    host: 'Lo rechazó una regla del lado del destinatario; nada habla aquí en contra de su servidor. Pedimos solo las líneas que lo muestran.',
  },
  size: {
    receiver: 'No pedimos una excepción: preguntamos el límite, para poder reducir el correo.',
    host: 'El correo era mayor de lo que acepta uno de los dos servidores. Preguntamos por el límite de ustedes.',
  },
  'own-limit': {
    receiver:
      'Un límite del proveedor remitente detuvo este correo, y ustedes no tienen nada que desbloquear: preguntamos solo si les llegó algo.',
    host: 'Un límite de ustedes detuvo este correo. Preguntamos cuál, y cómo respetarlo.',
  },
  tls: {
    receiver:
      'Preguntamos qué cifrado exigen sus servidores, para que el proveedor remitente pueda ofrecerlo.',
    host: 'Los dos servidores no acordaron un cifrado. Preguntamos qué ofreció su servidor.',
  },
  'gave-up': {
    receiver:
      'El proveedor remitente dejó de intentarlo, y su aviso no dice por qué. Preguntamos si los intentos les llegaron.',
    host: 'Su servidor dejó de intentarlo, y el aviso no dice qué se respondió a los intentos. Eso es lo que preguntamos.',
  },
  loop: {
    receiver:
      'El correo dio vueltas en círculo. Preguntamos si un reenvío o una ruta de su lado lleva de vuelta.',
    host: 'El correo dio vueltas en círculo. Preguntamos si un reenvío o una ruta de su lado lleva de vuelta.',
  },
  'not-responsible': {
    receiver:
      'La respuesta dice que el servidor no recibe correo para este destinatario. Preguntamos si debería hacerlo.',
    host: 'El servidor que eligió el suyo no recibe correo para este destinatario. Preguntamos por qué se eligió.',
  },
  protocol: {
    receiver: 'No pedimos una excepción: preguntamos qué regla se incumplió y dónde, para poder corregirlo.',
    host: 'Algo en el correo o en el diálogo incumplió una regla. Pedimos el diálogo tal como lo tiene su registro.',
  },
  unclear: {
    receiver: 'Preguntamos qué ocurrió y qué tiene que cambiar.',
    host: 'Pedimos lo que solo su lado puede ver.',
  },
};

export const letters: Sentences['letters'] = {
  purpose,
  title: {
    undelivered: (domain) => `El correo para ${domainOr(domain)} no se pudo entregar`,
    putOff: (operator, code) =>
      `El correo para ${receiverName(operator)} se aplaza${code === null ? '' : ` con ${code}`}`,
    complaint: (ip) => `Una queja sobre correo${ip === null ? '' : ` de ${ip}`}`,
  },
  postmasterOf: (domain) => `Al postmaster de ${domain}`,
  complaintOfYours: (ip) => `Ustedes transmitieron una queja sobre correo${ip === null ? '' : ` de ${ip}`}.`,
  complaintOf: (operator) =>
    `${receiverFirst(operator)} transmitió una queja sobre correo que salió de su servidor.`,
  next: 'Siguiente paso',
  noLetter:
    'Ahora no hace falta ninguna carta. Las dos están escritas por si el paso no ayuda; no piden ninguna retirada.',
  receiver: {
    laterTaken: '¿Se acepta un intento posterior del mismo correo?',
    domainRecords: (domain) => `¿Qué registros MX debería tener ${domainOr(domain)}, y están publicados hoy?`,
    domainTaken: (domain) => `¿Reciben sus servidores correo para ${domainOr(domain)}?`,
    stillFull: '¿Sigue hoy lleno el buzón?',
    whoAllows: '¿Quién, del lado del destinatario, puede permitir a este remitente?',
    sizeCounts:
      '¿Cuenta el límite los adjuntos tal como viajan, alrededor de un tercio mayores que el archivo?',
    tlsNeeded: '¿Qué versiones de TLS y qué comprobaciones del certificado exigen sus servidores?',
    routesBack: (domain) =>
      `¿Un reenvío o una ruta para ${domainOr(domain)} lleva el correo de vuelta a donde vino?`,
    whichSyntax: '¿Qué orden o qué línea del correo incumplió una regla?',
  },
  host: {
    gotThrough: '¿Llegó un intento posterior, y cuándo?',
    secured: '¿Se ha asegurado la cuenta, y cuándo?',
    setName: '¿Fijarán un nombre inverso que lleve de vuelta a la dirección, y para cuándo?',
    resolverSees: (domain) =>
      `¿Qué responde hoy su servidor de nombres al preguntarle el MX para ${domainOr(domain)}?`,
    asWritten: '¿Transmitió su servidor la dirección del destinatario tal como estaba escrita?',
    largest: '¿Cuál es el tamaño máximo de un correo que envía su servidor?',
    routesBack: '¿Un reenvío o una ruta de ustedes lleva el correo de vuelta a donde vino?',
    chosen: (remote) =>
      `¿Según qué registro o ajuste eligió su servidor ${remote ?? 'aquel servidor'} para este destinatario?`,
    dialogue: '¿Pueden enviar el diálogo SMTP de uno de esos intentos?',
  },
};
