import type { Sentences } from '../sentences.ts';
import { receiverFirst, receiverName } from './who.ts';

const domainOr = (domain: string | null) => domain ?? 'el dominio del destinatario';

const purpose: Sentences['letters']['purpose'] = {
  connections: {
    receiver:
      'No pedimos que se retire nada de una lista de bloqueo: el código indica un límite de conexiones. Preguntamos qué límite se alcanzó, para que el proveedor no lo supere.',
    host: 'El código indica un límite de conexiones por dirección IP, sumando a todos los que la usan. Solo ustedes pueden ver ese número.',
  },
  rate: {
    receiver:
      'No pedimos que se retire nada de una lista de bloqueo: la respuesta indica un límite. Preguntamos cuál, para que el proveedor pueda respetarlo.',
    host: 'La respuesta indica un límite del volumen que puede enviar una dirección. Solo ustedes pueden ver cuánto fue.',
  },
  waiting: {
    receiver:
      'Este correo se aplazó, no se rechazó definitivamente: solo preguntamos si se acepta un intento posterior.',
    host: 'Este correo se aplazó, no se rechazó definitivamente. Solo preguntamos si tuvo éxito un intento posterior.',
  },
  listing: {
    receiver:
      'Preguntamos qué motivó la inclusión en la lista, qué tiene que cambiar y quién puede pedir después una revisión.',
    host: 'Les rogamos que encuentren y corten lo que motivó la inclusión en la lista antes de que nadie pida la retirada: una solicitud sin haber encontrado la causa se desestima.',
  },
  account: {
    receiver:
      'No pedimos el desbloqueo antes de que la cuenta esté limpia: preguntamos qué se observó y cuándo, para poder localizarla.',
    host: 'Puede que alguien esté abusando de una cuenta de su servidor. Les rogamos que la revisen y corten lo que no venga de su titular antes de que nadie pida el desbloqueo.',
  },
  complaint: {
    receiver:
      'No se rechazó nada, y no pedimos ningún desbloqueo: preguntamos qué motivó la queja, para que no se repita.',
    host: 'No se rechazó nada. Solo preguntamos si el registro muestra correo que no envió el titular de la cuenta.',
  },
  identity: {
    receiver:
      'No pedimos una excepción: preguntamos qué comprobación no se superó, para que el titular del dominio pueda corregirlo.',
    host: 'Los registros DNS del dominio tienen que corresponder a su servidor. Preguntamos qué valores usa este.',
  },
  'reverse-name': {
    receiver:
      'No pedimos una excepción: preguntamos qué ven sus servidores, para que el titular de la dirección pueda corregir su nombre.',
    host: 'Solo el titular de la dirección puede fijar su nombre inverso. Les rogamos que fijen uno que lleve de vuelta a la dirección.',
  },
  'no-such-domain': {
    receiver:
      'Sus servidores no rechazaron nada: el dominio no se pudo resolver. Preguntamos si sus registros DNS son como deben ser.',
    host: 'El dominio del destinatario no se pudo resolver. Preguntamos qué responde hoy su resolutor.',
  },
  unreachable: {
    receiver:
      'Sus servidores no rechazaron nada: no se llegó a establecer ninguna conexión. Preguntamos si les llegó algún intento.',
    host: 'Su servidor no pudo llegar al otro. Preguntamos qué dirección probó y con qué error.',
  },
  content: {
    receiver:
      'No pedimos que dejen pasar este correo: preguntamos qué parte llevó al veredicto, para poder cambiarla.',
    host: 'El veredicto es sobre este correo, no sobre su servidor. Solo pedimos las líneas que lo muestran.',
  },
  'no-such-mailbox': {
    receiver:
      'No se trata de ningún bloqueo, y no pedimos que se levante ninguno: solo preguntamos si esta dirección recibe correo.',
    host: 'Nada apunta aquí a su servidor: la respuesta es sobre la dirección del destinatario. Pedimos solo las líneas que lo muestran.',
  },
  'mailbox-full': {
    receiver:
      'No se trata de ningún bloqueo: el buzón está lleno, y solo el destinatario puede liberar espacio. Solo preguntamos si sigue así.',
    host: 'Nada apunta aquí a su servidor: el buzón del destinatario está lleno. Solo preguntamos si tuvo éxito un intento posterior.',
  },
  'recipient-rule': {
    receiver:
      'La regla puede ser intencionada, y no pedimos una excepción: preguntamos cuál es y quién puede autorizar a este remitente.',
    host: 'El correo lo rechazó una regla del lado del destinatario; nada apunta aquí a su servidor. Pedimos solo las líneas que lo muestran.',
  },
  size: {
    receiver: 'No pedimos una excepción: preguntamos el límite, para poder reducir el correo.',
    host: 'El correo superaba el tamaño que acepta uno de los dos servidores. Preguntamos cuál es el límite de ustedes.',
  },
  'own-limit': {
    receiver:
      'Un límite del proveedor remitente detuvo este correo, y ustedes no tienen nada que desbloquear: solo preguntamos si les llegó algo.',
    host: 'Un límite de ustedes detuvo este correo. Preguntamos cuál, y cómo respetarlo.',
  },
  tls: {
    receiver:
      'Preguntamos qué cifrado exigen sus servidores, para que el proveedor remitente pueda ofrecerlo.',
    host: 'Los dos servidores no lograron negociar un cifrado. Preguntamos qué ofreció su servidor.',
  },
  'gave-up': {
    receiver:
      'El proveedor remitente desistió, y su aviso no dice por qué. Preguntamos si sus intentos les llegaron.',
    host: 'Su servidor desistió, y el aviso no dice qué se respondió a sus intentos. Eso es lo que preguntamos.',
  },
  loop: {
    receiver:
      'El correo entró en un bucle. Preguntamos si un reenvío o una ruta de su lado lo devuelve a donde vino.',
    host: 'El correo entró en un bucle. Preguntamos si un reenvío o una ruta de su lado lo devuelve a donde vino.',
  },
  'not-responsible': {
    receiver:
      'La respuesta dice que el servidor no recibe correo para este destinatario. Preguntamos si debería hacerlo.',
    host: 'El servidor que eligió el suyo no recibe correo para este destinatario. Preguntamos por qué se eligió ese servidor.',
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
      `Se aplaza el correo para ${receiverName(operator)}${code === null ? '' : ` con ${code}`}`,
    complaint: (ip) => `Una queja sobre correos${ip === null ? '' : ` procedentes de ${ip}`}`,
  },
  postmasterOf: (domain) => `Al postmaster de ${domain}`,
  complaintOfYours: (ip) =>
    `Ustedes transmitieron una queja sobre correos${ip === null ? '' : ` procedentes de ${ip}`}.`,
  complaintOf: (operator) =>
    `${receiverFirst(operator)} transmitió una queja sobre correos que salieron de su servidor.`,
  next: 'Siguiente paso',
  noLetter:
    'Ahora no hace falta ninguna carta. Las dos están listas por si ese paso no basta; no piden ninguna retirada.',
  receiver: {
    laterTaken: '¿Se acepta un intento posterior del mismo correo?',
    domainRecords: (domain) => `¿Qué registros MX debería tener ${domainOr(domain)}, y están publicados hoy?`,
    domainTaken: (domain) => `¿Reciben sus servidores correo para ${domainOr(domain)}?`,
    stillFull: '¿Sigue hoy lleno el buzón?',
    whoAllows: '¿Quién, del lado del destinatario, puede autorizar a este remitente?',
    sizeCounts:
      '¿Se aplica el límite a los adjuntos tal como se transmiten, con alrededor de un tercio más que el archivo?',
    tlsNeeded: '¿Qué versiones de TLS y qué comprobaciones del certificado exigen sus servidores?',
    routesBack: (domain) =>
      `¿Un reenvío o una ruta para ${domainOr(domain)} devuelve el correo a donde vino?`,
    whichSyntax: '¿Qué orden o qué línea del correo incumplió la regla, y cuál es esa regla?',
  },
  host: {
    gotThrough: '¿Tuvo éxito un intento posterior, y cuándo?',
    secured: '¿Se ha asegurado la cuenta, y cuándo?',
    setName: '¿Fijarán un nombre inverso que lleve de vuelta a la dirección, y cuándo?',
    resolverSees: (domain) => `¿Qué responde hoy su resolutor a la consulta MX de ${domainOr(domain)}?`,
    asWritten: '¿Transmitió su servidor la dirección del destinatario tal como estaba escrita?',
    largest: '¿Cuál es el tamaño máximo de un correo que envía su servidor?',
    routesBack: '¿Un reenvío o una ruta de su lado devuelve el correo a donde vino?',
    chosen: (remote) =>
      `¿Según qué registro DNS o ajuste eligió su servidor ${remote ?? 'aquel servidor'} para este destinatario?`,
    dialogue: '¿Pueden enviar el diálogo SMTP de uno de esos intentos?',
  },
};
