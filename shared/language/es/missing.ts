import type { Sentences } from '../sentences.ts';

const name = (operator: string | undefined) => operator ?? 'el operador receptor';
const servers = (operator: string | undefined) =>
  operator === undefined ? 'los servidores receptores' : `los servidores de ${operator}`;
const at = (when: string | undefined) => (when === undefined ? ' en el momento del rechazo' : ` el ${when}`);

export const missing: Sentences['missing'] = {
  'log-lines': {
    what: () => 'Las líneas de registro del proveedor sobre estos correos',
    why: () =>
      'Muestran cada intento con su hora, su dirección y la respuesta. Un rebote solo muestra la última respuesta.',
  },
  'sending-ip': {
    what: () => 'La dirección IP desde la que salieron los correos',
    why: (d) => `Sin ella, ${name(d.operator)} no puede buscar nada. No está en el aviso.`,
  },
  'open-connections': {
    what: (d) =>
      `Cuántas conexiones a ${servers(d.operator)} había abiertas${d.ip === undefined ? '' : ` desde ${d.ip}`}${at(d.at)}`,
    why: (d) =>
      `Solo el proveedor puede contarlas.${d.limit === undefined ? '' : ` El límite publicado es ${d.limit}, compartido por todos en ese servidor.`}`,
  },
  'retry-rule': {
    what: () => 'Cuántas veces y durante cuánto tiempo lo intenta el proveedor',
    why: () => 'De ello depende cuándo un rechazo temporal se convierte en un rebote.',
  },
  'host-retry-state': {
    what: (d) => `Lo que el servidor del proveedor tiene anotado sobre ${servers(d.operator)}`,
    why: () =>
      'Tras muchos fallos, un servidor puede devolver el correo nuevo al instante, sin intentarlo. Esa anotación lo muestra.',
  },
  'receiver-connect-log': {
    what: (d) => `Si esos intentos llegaron a ${d.operator ?? 'los servidores receptores'}`,
    why: (d) =>
      `Solo ${name(d.operator)} puede verlo${d.ip === undefined ? '' : `; la dirección que hay que buscar es ${d.ip}`}.`,
  },
  'receiver-limit': {
    what: (d) => `Qué límite o regla aplica hoy ${name(d.operator)}`,
    why: () => 'Las páginas publicadas envejecen; lo que vale es el número que dé el propio operador.',
  },
  'settings-in-force': {
    what: () => 'Qué límites de entregas simultáneas y de reintentos tiene configurados el proveedor',
    why: () => 'Un servidor sin ese límite choca con el de otro sin que haya ningún abuso.',
  },
  'queue-state': {
    what: () =>
      'Si el correo sigue esperando en el proveedor, con qué última respuesta y cuándo será el próximo intento',
    why: () => 'Un aviso de retraso omite a menudo el motivo y la hora del próximo intento.',
  },
  'submitting-account': {
    what: () => 'Qué cuenta o script entregó estos correos al proveedor, y desde qué dirección',
    why: () => 'Así se distingue la cuenta del remitente de la de otro cliente.',
  },
  'own-limits': {
    what: () =>
      'Qué límite del proveedor se alcanzó: cuánto se permite y cuánto se contó, por hora o por día',
    why: () => 'El propio servidor del proveedor detuvo el correo; nadie más puede decir por qué.',
  },
  'other-customers': {
    what: () => 'Si correos de otros clientes del proveedor recibieron la misma respuesta en ese período',
    why: () => 'Si es así, se trata del servidor y no de un solo remitente.',
  },
  'identity-records': {
    what: () => 'Qué servidores pueden enviar por el dominio (SPF) y qué clave firma sus correos (DKIM)',
    why: () => 'Los registros deben incluir el servidor desde el que salió el correo.',
  },
  'name-of-address': {
    what: () =>
      'Qué nombre tiene la dirección IP de envío (PTR), si lleva de vuelta a ella y qué nombre da el servidor en EHLO',
    why: () => 'Solo el titular de la dirección puede fijar su nombre.',
  },
  'smtp-dialogue': {
    what: () => 'El diálogo SMTP de un correo rechazado, palabra por palabra',
    why: () => 'Muestra a qué orden SMTP respondió el rechazo.',
  },
  'route-taken': {
    what: () => 'Qué servidor y qué dirección eligió el proveedor para este destinatario, y por qué',
    why: () => 'Una ruta vieja o errónea lleva a un servidor que no conoce al destinatario.',
  },
  'suppression-entry': {
    what: () => 'Si el destinatario está en una lista de supresión del proveedor o del servicio de envío',
    why: () => 'Esa lista devuelve el correo sin intentarlo, aunque el buzón vuelva a funcionar.',
  },
  'outgoing-filter': {
    what: () => 'Si un filtro del proveedor rechazó o cambió el correo',
    why: () =>
      'Los textos del proveedor y del receptor se parecen; solo uno de los dos puede dejar pasar el correo.',
  },
  'receiver-listing': {
    what: () =>
      'Desde cuándo y por qué está restringida la dirección o el dominio remitente, si la restricción termina por sí sola y quién puede pedir que se levante',
    why: () => 'Así el proveedor puede buscar la causa, y presentar la solicitud quien corresponda.',
  },
  'receiver-check': {
    what: () => 'Qué comprobación o regla falló, para qué dominio o dirección, y qué se vio',
    why: () => 'La respuesta a menudo no lo dice; sin eso se cambia lo que no es.',
  },
  'receiver-verdict': {
    what: () => 'Qué parte del correo llevó al rechazo: texto, enlace, archivo o remitente',
    why: () => 'Solo esa parte tiene que cambiar; una detección errónea se puede notificar.',
  },
  'receiver-size': {
    what: () => 'El tamaño máximo que se acepta para este destinatario, en bytes tal como se transmiten',
    why: () => 'Un número exacto evita tener que probar.',
  },
  'receiver-encryption': {
    what: () => 'Qué versión de TLS o qué certificado se exige, y dónde falló la sesión',
    why: () => 'Muestra cuál de los dos servidores tiene que cambiar.',
  },
  'receiver-fault': {
    what: () => 'Si hubo entonces una avería en el servidor receptor, y si ya pasó',
    why: () => 'De eso depende que baste con enviar de nuevo.',
  },
  'list-look-up': {
    what: () => 'Qué dice la propia lista indicada sobre la dirección o el dominio, con fecha y motivo',
    why: () => 'Solo vale la página de la propia lista; los comparadores de listas suelen estar desfasados.',
  },
  'fresh-test': {
    what: () => 'Una prueba nueva: un correo corto al mismo destinatario, con la hora al minuto y si llegó',
    why: () => 'Muestra si el rechazo sigue vigente, y ambos lados pueden mirar el mismo minuto.',
  },
  'full-notice': {
    what: () => 'El rebote entero, como archivo',
    why: () => 'Un texto pegado o reenviado pierde campos que el original tiene.',
  },
  'returned-headers': {
    what: () => 'La cabecera del correo que falló',
    why: () => 'Contiene el Message-ID y la línea Received de cada servidor del camino.',
  },
  'shared-or-dedicated': {
    what: (d) =>
      `Si la dirección IP de envío${d.ip === undefined ? '' : ` ${d.ip}`} se comparte con otros clientes`,
    why: () =>
      'En una dirección compartida el límite se reparte entre todos, y solo el proveedor puede pedir un cambio.',
  },
  'received-copies': {
    what: () => 'Una copia de un correo que llegó aunque se dio por fallido',
    why: () => 'Su cabecera muestra qué dirección vio el servidor receptor y que el aviso era erróneo.',
  },
};

export const missingLabels: Sentences['missingLabels'] = {
  heading: 'Qué falta y a quién preguntar',
  whom: {
    host: 'Preguntar a su proveedor',
    receiver: (operator) =>
      operator === null ? 'Preguntar al operador receptor' : `Preguntar a ${operator}`,
    person: 'Añadirlo aquí',
  },
  whomNeutral: {
    host: 'proveedor remitente',
    receiver: (operator) => operator ?? 'operador receptor',
    person: 'remitente',
  },
  // El plazo está en inglés en los datos; se dice lo que de él se sigue.
  kept: () => 'se guarda solo un tiempo limitado: pregunte hoy',
};
