import type { Sentences } from '../sentences.ts';

const address = (ip: string | null) => ip ?? 'el servidor remitente';
const from = (ip: string | null) => ip ?? 'el servidor remitente';

export const causes: Sentences['causes'] = {
  'account-compromise': {
    title: 'Se sospecha que alguien usa una cuenta ajena',
    because: () => 'se sospecha que alguien usa sin permiso una cuenta del lado remitente',
    plain: 'Es posible que otra persona esté enviando correo con una de las cuentas del lado remitente.',
    technical: 'El rechazo menciona una cuenta comprometida o un patrón de envío que lo sugiere.',
    decides: 'El registro del proveedor remitente: accesos y volumen de esa cuenta en las horas anteriores.',
  },
  'auth-spf-dkim-dmarc': {
    title: 'No se demostró el origen del correo',
    because: () => 'no pudo confirmar que el correo viniera de verdad del dominio del remitente',
    plain:
      'El servidor receptor comprueba si un correo puede usar el dominio de su remitente. Esa comprobación no se superó.',
    technical:
      'SPF, DKIM o DMARC no se superó para el dominio del remitente visible, según lo evaluó el receptor.',
    decides:
      'El campo Authentication-Results de una copia entregada y los registros SPF, DKIM y DMARC del dominio.',
  },
  'auto-reply': {
    title: 'Respuesta automática',
    because: () => 'volvió una respuesta automática',
    plain:
      'Es una respuesta escrita por un programa, como un aviso de ausencia. No dice que el correo haya fallado.',
    technical: 'Una respuesta automática (RFC 3834), no un aviso de entrega.',
    decides: 'El campo Auto-Submitted y la falta de un informe de entrega.',
  },
  'blocklist-query-error': {
    title: 'Falló una consulta de lista en el receptor',
    because: () => 'falló su propia consulta a una lista',
    plain:
      'El servidor receptor quiso buscar al remitente en una lista y lo que falló fue la consulta. La respuesta no dice nada del remitente.',
    technical:
      'La lista DNS respondió con un código de error (como 127.255.255.x) que se leyó como inclusión; el fallo está en el resolutor que pregunta.',
    decides: 'El código que devolvió la lista y el resolutor por el que pregunta el receptor.',
  },
  complaint: {
    title: 'Un destinatario marcó el correo como no deseado',
    because: () => 'un destinatario marcó el correo como no deseado',
    plain:
      'Un destinatario pulsó el botón de correo no deseado y su proveedor lo comunicó. Quite a ese destinatario de la lista: más correos dañarían la reputación de la dirección remitente.',
    technical: 'Un informe de queja (RFC 5965) sobre un correo entregado.',
    decides: 'El Feedback-Type del informe y por qué se escribió a ese destinatario.',
  },
  'concurrent-connections': {
    title: 'Demasiadas conexiones a la vez',
    because: (ip) => `había demasiadas conexiones abiertas a la vez desde ${from(ip)}`,
    plain:
      'Cada servidor remitente solo puede mantener abierto cierto número de conexiones al mismo tiempo. En un servidor compartido, todos los clientes gastan juntos ese número, así que incluso un solo correo puede toparse con él.',
    technical:
      'Se alcanzó un límite de conexiones SMTP simultáneas por dirección. Cuenta todas las conexiones de la dirección, sea de quien sea el correo.',
    decides:
      'El número de conexiones abiertas desde esa dirección en el minuto del rechazo, contado en cualquiera de los dos lados.',
  },
  'connection-failed': {
    title: 'Sin conexión',
    because: () => 'no se pudo establecer conexión con el servidor receptor',
    plain: 'El servidor remitente no pudo llegar al servidor receptor o perdió la conexión.',
    technical:
      'Conexión TCP rechazada, agotada o cortada antes de que una respuesta SMTP decidiera sobre el correo.',
    decides:
      'El registro del proveedor remitente (qué dirección, qué error) y una prueba de conexión desde el mismo equipo.',
  },
  'content-attachment': {
    title: 'No se acepta un adjunto',
    because: () => 'no acepta un adjunto de ese tipo',
    plain: 'El correo llevaba un archivo de un tipo que el servidor receptor no deja pasar.',
    technical: 'Se rechazó un adjunto por su tipo o su nombre.',
    decides: 'El mismo correo sin el adjunto, o con el archivo detrás de un enlace.',
  },
  'content-spam': {
    title: 'El contenido se consideró no deseado',
    because: () => 'consideró no deseado el contenido',
    plain: 'Un filtro del lado receptor consideró no deseado el contenido o la redacción de este correo.',
    technical:
      'Veredicto de un filtro de contenido sobre este mensaje; la dirección remitente puede tener buena reputación.',
    decides: 'Un correo de prueba sencillo por el mismo camino: si pasa, decidió el contenido.',
  },
  'content-virus': {
    title: 'Se encontró contenido dañino',
    because: () => 'encontró contenido dañino',
    plain: 'Un analizador del lado receptor informa de contenido dañino en el correo.',
    technical: 'Veredicto de un antivirus; puede equivocarse y suele nombrar la firma.',
    decides: 'Un segundo antivirus sobre el mismo archivo y el nombre de la firma.',
  },
  'dns-failure': {
    title: 'No se encontró el dominio del destinatario',
    because: () => 'no se pudo encontrar el dominio del destinatario',
    plain:
      'La guía de direcciones de internet no tenía una respuesta útil para el dominio que sigue al signo @.',
    technical: 'La consulta MX o A del dominio dio NXDOMAIN, SERVFAIL, ningún dato o un MX nulo.',
    decides: 'Una consulta del MX del dominio por un segundo resolutor.',
  },
  'domain-blocklisted': {
    title: 'El dominio del remitente está en una lista de bloqueo',
    because: () => 'el dominio del remitente está en una lista de remitentes no deseados',
    plain: 'El dominio de la dirección del remitente está en una lista que usa el receptor.',
    technical: 'Una lista de dominios (como una DBL) contiene un dominio del sobre o de la cabecera.',
    decides: 'La página de consulta de la lista para ese dominio.',
  },
  'dynamic-ip': {
    title: 'La dirección remitente parece una conexión doméstica',
    because: (ip) => `${address(ip)} parece una conexión doméstica`,
    plain: 'El correo llegó directamente desde una dirección destinada a hogares, y ese correo no se acepta.',
    technical:
      'La dirección figura como dinámica o residencial (lista de tipo PBL o nombre inverso genérico).',
    decides: 'El nombre inverso de la dirección y lo que su titular declaró en las listas de política.',
  },
  'geo-block': {
    title: 'No se acepta correo de esta región',
    because: (ip) => `no acepta correo de la región ${ip === null ? 'del servidor remitente' : `de ${ip}`}`,
    plain: 'El servidor receptor no acepta correo del país o de la red de donde vino.',
    technical: 'Una regla por país o sistema autónomo.',
    decides: 'La regla del receptor; una prueba desde otra región.',
  },
  greylisting: {
    title: 'Pide intentarlo más tarde',
    because: () => 'pide a los remitentes desconocidos que lo intenten más tarde',
    plain:
      'El servidor receptor aplaza a propósito el primer intento y acepta el segundo. Un servidor corriente lo intenta de nuevo por sí mismo.',
    technical:
      'Greylisting: rechazo temporal de una combinación desconocida de dirección, remitente y destinatario.',
    decides: 'Si se aceptó un intento posterior desde la misma dirección.',
  },
  'host-own-limit': {
    title: 'Límite propio del proveedor remitente',
    because: () => 'se había alcanzado un límite propio del proveedor remitente',
    plain: 'Su propio proveedor detuvo el correo: se había alcanzado un límite de envío.',
    technical:
      'Una norma del proveedor remitente (límite por hora, cuota, filtro de salida) detuvo el correo antes de que el receptor lo viera.',
    decides: 'El límite del proveedor y su contador para esa cuenta o dominio en ese momento.',
  },
  'ip-blocklisted-local': {
    title: 'La dirección remitente está en la lista propia del receptor',
    because: (ip) => `${address(ip)} está en su propia lista de remitentes rechazados`,
    plain: 'El proveedor receptor lleva su propia lista, y el servidor remitente está en ella.',
    technical: 'Un bloqueo local de la dirección; las listas públicas no lo muestran.',
    decides: 'La respuesta del receptor sobre si la dirección está en la lista y por qué.',
  },
  'ip-blocklisted-public-dnsbl': {
    title: 'La dirección remitente está en una lista de bloqueo pública',
    because: (ip) => `${address(ip)} está en una lista de bloqueo pública`,
    plain: 'El servidor remitente está en una lista pública de servidores que enviaron correo no deseado.',
    technical: 'Una lista DNS nombrada en la respuesta contiene la dirección.',
    decides: 'La página de consulta de la lista para la dirección, hoy y en el momento del rechazo.',
  },
  'ip-reputation': {
    title: 'El servidor remitente tiene mala reputación',
    because: (ip) => `${address(ip)} tiene allí mala reputación`,
    plain:
      'El proveedor receptor valora cada servidor remitente por lo que llegó de él antes. En un servidor compartido cuenta también el correo de otros clientes.',
    technical:
      'Una puntuación de reputación de la dirección o de su red, llevada por el receptor o su proveedor de filtrado.',
    decides:
      'La consulta del receptor o del proveedor para la dirección y el volumen de los días anteriores.',
  },
  'mail-loop': {
    title: 'El correo dio vueltas',
    because: () => 'el correo daba vueltas',
    plain: 'Dos servidores se pasaron el correo uno a otro hasta que uno lo detuvo.',
    technical: 'Demasiadas líneas Received o un Delivered-To repetido: un bucle de reenvío o de MX.',
    decides: 'Las líneas Received del correo devuelto.',
  },
  'mailbox-full': {
    title: 'El buzón está lleno',
    because: () => 'el buzón del destinatario está lleno',
    plain: 'En el buzón del destinatario no queda sitio.',
    technical: 'Cuota del buzón superada.',
    decides: 'No hace falta nada más; un correo unos días después mostrará si se hizo sitio.',
  },
  'protocol-violation': {
    title: 'El correo incumplió una regla del protocolo',
    because: () => 'algo en el correo o en el diálogo incumplía una regla',
    plain: 'Los dos servidores no se pusieron de acuerdo sobre la forma del correo o de su diálogo.',
    technical:
      'Un error de sintaxis o de secuencia (RFC 5321, RFC 5322): HELO incorrecto, un salto de línea suelto o un campo que falta.',
    decides: 'Una traza del diálogo SMTP y la cabecera del correo devuelto.',
  },
  queued: {
    title: 'Todavía en espera',
    because: () => 'el correo espera aún su próximo intento',
    plain: 'El correo no ha fallado. El servidor remitente lo guarda y lo intenta de nuevo.',
    technical: 'Un aviso de retraso; la cola sigue intentándolo hasta su límite.',
    decides: 'El próximo aviso, o una entrega en el registro.',
  },
  'rate-limit': {
    title: 'Demasiado correo en poco tiempo',
    because: (ip) => `llegó demasiado correo en poco tiempo desde ${from(ip)}`,
    plain:
      'El servidor receptor solo acepta de un remitente cierta cantidad de correo en un tiempo dado. En un servidor compartido cuenta también el correo de otros clientes.',
    technical: 'Se alcanzó un límite de mensajes, destinatarios o conexiones por período.',
    decides: 'El volumen de esa dirección a este receptor en el tiempo anterior al rechazo.',
  },
  'rdns-ptr': {
    title: 'El servidor remitente no tiene un nombre correcto',
    because: (ip) => `${address(ip)} no tiene un nombre inverso correcto`,
    plain:
      'El número de un servidor de correo debe llevar de vuelta a su nombre. En este no es así, y solo su titular puede arreglarlo.',
    technical: 'PTR ausente, genérico o no confirmado por la consulta directa (FCrDNS).',
    decides: 'Una consulta PTR de la dirección y una consulta A del nombre que dé.',
  },
  'recipient-inactive': {
    title: 'El buzón está desactivado',
    because: () => 'el buzón del destinatario está desactivado',
    plain: 'La dirección existe o existió, pero su buzón ya no recibe correo.',
    technical: 'Cuenta desactivada, suspendida o sin uso desde hace tiempo.',
    decides: 'El destinatario, por otro medio de contacto.',
  },
  'recipient-isp-config': {
    title: 'Un fallo de configuración del receptor',
    because: () => 'algo está mal configurado en el lado receptor',
    plain: 'El lado receptor responde por esta dirección de un modo que solo su operador puede corregir.',
    technical:
      'Retransmisión denegada, error de encaminamiento o de certificado para un dominio que el servidor debería atender.',
    decides: 'El encaminamiento del receptor para el dominio y sus registros MX.',
  },
  'recipient-policy': {
    title: 'Las reglas del destinatario no lo permiten',
    because: () => 'las reglas del destinatario no lo permiten',
    plain: 'El destinatario o su organización solo aceptan ciertos remitentes o tipos de correo.',
    technical:
      'Una norma de la organización destinataria: lista restringida, permiso de remitente, regla de transporte.',
    decides: 'El administrador del destinatario.',
  },
  'recipient-unknown': {
    title: 'La dirección no existe',
    because: () => 'la dirección no existe allí',
    plain: 'No hay ningún buzón con ese nombre. La causa más frecuente es un error al escribirlo.',
    technical: 'Destinatario rechazado en RCPT o después: usuario desconocido.',
    decides: 'La escritura de la dirección y el destinatario, por otro medio de contacto.',
  },
  'relay-denied': {
    title: 'El servidor no recibe correo de ese dominio',
    because: () => 'ese servidor no recibe correo para este destinatario',
    plain:
      'El correo llegó a un servidor que no se encarga del destinatario, o el remitente no se había identificado.',
    technical: 'Retransmisión denegada: el servidor no atiende el dominio o el cliente no se autenticó.',
    decides: 'Los registros MX del dominio y si el cliente se identifica en el puerto de envío.',
  },
  'retry-expired': {
    title: 'El proveedor remitente dejó de intentarlo',
    because: () => 'el proveedor remitente dejó de intentarlo al vencer su plazo',
    plain: 'Su proveedor lo intentó sin éxito durante un tiempo fijado y luego devolvió el correo.',
    technical:
      'Venció el plazo de la cola o de los reintentos; la razón de los intentos anteriores no está en este aviso.',
    decides: 'Las líneas de registro del proveedor sobre los intentos anteriores.',
  },
  'sender-domain-invalid': {
    title: 'No se puede responder a la dirección del remitente',
    because: () => 'no se pudo verificar el dominio del remitente',
    plain: 'El servidor receptor buscó el dominio del remitente y no encontró adónde responder.',
    technical:
      'El dominio del remitente del sobre no tiene MX ni A, no se resuelve o no superó una llamada de vuelta.',
    decides: 'Una consulta del dominio del sobre por un segundo resolutor.',
  },
  'size-limit': {
    title: 'El correo es demasiado grande',
    because: () => 'el correo es más grande de lo que acepta',
    plain: 'El correo con sus adjuntos es más grande de lo que permite el lado receptor.',
    technical: 'Se superó el límite SIZE del servidor o del buzón.',
    decides: 'El tamaño del correo frente al límite en la respuesta EHLO.',
  },
  'temp-server-problem': {
    title: 'Un fallo pasajero en el receptor',
    because: () => 'tenía un fallo pasajero propio',
    plain: 'El servidor receptor no podía tomar el correo en ese momento.',
    technical: 'Un error local, falta de recursos o mantenimiento en el lado receptor.',
    decides: 'Si un intento posterior tuvo éxito.',
  },
  'tls-required': {
    title: 'Se exigía cifrado',
    because: () => 'exige un cifrado que no se llegó a acordar',
    plain: 'Uno de los lados exige una conexión cifrada, y los dos no llegaron a acordarla.',
    technical: 'STARTTLS exigido o fallido: versión, cifrado, certificado, MTA-STS o DANE.',
    decides: 'Una prueba TLS del servidor receptor y el registro TLS del proveedor remitente.',
  },
  unknown: {
    title: 'Motivo desconocido',
    because: () => 'el aviso no deja claro el motivo',
    plain: 'El aviso no dice con suficiente claridad qué falló.',
    technical: 'Ninguna regla encontró palabras que decidan.',
    decides: 'El aviso completo y las líneas de registro del proveedor remitente.',
  },
  'url-blocklisted': {
    title: 'Un enlace del correo está en una lista',
    because: () => 'un enlace del correo está en una lista de sitios no deseados',
    plain: 'El correo lleva un enlace, quizá en la firma, a un sitio que está en una lista.',
    technical: 'Una lista de URI (como SURBL o una DBL) contiene un dominio enlazado en el texto.',
    decides: 'La consulta de la lista para cada dominio enlazado en el correo.',
  },
};
