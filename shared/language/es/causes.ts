import type { Sentences } from '../sentences.ts';

const address = (ip: string | null) => ip ?? 'el servidor remitente';
const from = (ip: string | null) => ip ?? 'el servidor remitente';

export const causes: Sentences['causes'] = {
  'account-compromise': {
    title: 'Posible uso ajeno de una cuenta',
    because: () => 'parece que alguien usa sin permiso una cuenta del lado remitente',
    plain: 'Es posible que otra persona esté enviando correo con una de las cuentas del lado remitente.',
    technical: 'El rechazo menciona una cuenta comprometida o un patrón de envío que lo sugiere.',
    decides: 'El registro del proveedor remitente: accesos y volumen de esa cuenta en las horas anteriores.',
  },
  'auth-spf-dkim-dmarc': {
    title: 'No se demostró el origen del correo',
    because: () => 'no pudo confirmar que el correo viniera de verdad del dominio del remitente',
    plain:
      'El servidor receptor comprueba si un correo está autorizado a usar el dominio de su remitente. Este no superó esa comprobación.',
    technical:
      'El dominio del remitente visible no superó SPF, DKIM o DMARC, según la evaluación del receptor.',
    decides:
      'El campo Authentication-Results de una copia entregada y los registros SPF, DKIM y DMARC del dominio.',
  },
  'auto-reply': {
    title: 'Respuesta automática',
    because: () => 'volvió una respuesta automática',
    plain:
      'Es una respuesta escrita por un programa, como un aviso de ausencia. No significa que el correo haya fallado.',
    technical: 'Una respuesta automática (RFC 3834), no un aviso de entrega.',
    decides: 'El campo Auto-Submitted y la falta de un informe de entrega.',
  },
  'blocklist-query-error': {
    title: 'Al receptor le falló la consulta de una lista',
    because: () => 'falló su propia consulta a una lista',
    plain:
      'El servidor receptor quiso buscar al remitente en una lista, y lo que falló fue la propia consulta. La respuesta no dice nada del remitente.',
    technical:
      'La lista DNS respondió con un código de error (como 127.255.255.x) que se tomó por una inclusión; el fallo está en el resolutor del receptor.',
    decides: 'El código que devolvió la lista y el resolutor que usa el receptor.',
  },
  complaint: {
    title: 'Un destinatario marcó el correo como no deseado',
    because: () => 'un destinatario marcó el correo como no deseado',
    plain:
      'Un destinatario pulsó el botón de correo no deseado y su proveedor transmitió la queja. Quite a ese destinatario de la lista: si le llegan más correos, se dañará la reputación de la dirección IP de envío.',
    technical: 'Un informe de queja (RFC 5965) sobre un correo entregado.',
    decides: 'El Feedback-Type del informe y por qué se escribió a ese destinatario.',
  },
  'concurrent-connections': {
    title: 'Demasiadas conexiones a la vez',
    because: (ip) => `había demasiadas conexiones abiertas a la vez desde ${from(ip)}`,
    plain:
      'Cada servidor remitente solo puede mantener abierto cierto número de conexiones al mismo tiempo. En un servidor compartido, ese número se reparte entre todos los clientes, así que puede rechazarse incluso un correo suelto.',
    technical:
      'Se alcanzó un límite de conexiones SMTP simultáneas por dirección. Se cuentan todas las conexiones de la dirección, sea de quien sea el correo.',
    decides:
      'El número de conexiones abiertas desde esa dirección en el minuto del rechazo, contado en cualquiera de los dos lados.',
  },
  'connection-failed': {
    title: 'Sin conexión',
    because: () => 'no se pudo establecer conexión con el servidor receptor',
    plain: 'El servidor remitente no pudo llegar al servidor receptor o perdió la conexión.',
    technical:
      'Conexión TCP rechazada, sin respuesta a tiempo o cortada antes de cualquier respuesta SMTP sobre el correo.',
    decides:
      'El registro del proveedor remitente (qué dirección, qué error) y una prueba de conexión desde el mismo equipo.',
  },
  'content-attachment': {
    title: 'No se acepta un adjunto',
    because: () => 'no acepta un adjunto de ese tipo',
    plain: 'El correo llevaba un archivo de un tipo que el servidor receptor no deja pasar.',
    technical: 'Se rechazó un adjunto por su tipo o su nombre.',
    decides: 'El mismo correo sin el adjunto, o con un enlace al archivo.',
  },
  'content-spam': {
    title: 'El contenido se consideró no deseado',
    because: () => 'consideró no deseado el contenido',
    plain: 'Un filtro del lado receptor consideró no deseado el contenido o la redacción de este correo.',
    technical:
      'Veredicto de un filtro de contenido sobre este mensaje; la dirección IP de envío puede tener buena reputación.',
    decides: 'Un correo de prueba sencillo por el mismo camino: si pasa, la causa es el contenido.',
  },
  'content-virus': {
    title: 'Se detectó contenido malicioso',
    because: () => 'detectó contenido malicioso',
    plain: 'Un antivirus del lado receptor avisa de contenido malicioso en el correo.',
    technical: 'Veredicto de un antivirus; puede equivocarse y suele dar el nombre de la firma.',
    decides: 'Un segundo antivirus sobre el mismo archivo y el nombre de la firma.',
  },
  'dns-failure': {
    title: 'No se encontró el dominio del destinatario',
    because: () => 'no se pudo encontrar el dominio del destinatario',
    plain:
      'La guía de direcciones de internet (el DNS) no dio una respuesta útil para el dominio que sigue a la @.',
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
    title: 'La dirección IP de envío parece una conexión doméstica',
    because: (ip) => `${address(ip)} parece una conexión doméstica`,
    plain:
      'El correo salió directamente de una dirección reservada a conexiones domésticas, y eso no se acepta.',
    technical:
      'La dirección figura como dinámica o residencial (lista de tipo PBL o nombre inverso genérico).',
    decides: 'El nombre inverso de la dirección y lo que su titular declaró en listas como la PBL.',
  },
  'geo-block': {
    title: 'No se acepta correo de esta región',
    because: (ip) => `no acepta correo de la región ${ip === null ? 'del servidor remitente' : `de ${ip}`}`,
    plain: 'El servidor receptor no acepta correo del país o de la red de donde vino.',
    technical: 'Una regla por país o sistema autónomo.',
    decides: 'La regla del receptor; una prueba desde otra región.',
  },
  greylisting: {
    title: 'El receptor pide intentarlo más tarde',
    because: () => 'pide a los remitentes desconocidos que lo intenten más tarde',
    plain:
      'El servidor receptor aplaza a propósito el primer intento y acepta el segundo. Un servidor corriente lo intenta de nuevo por sí mismo.',
    technical:
      'Greylisting: rechazo temporal de una combinación desconocida de dirección, remitente y destinatario.',
    decides: 'Si se aceptó un intento posterior desde la misma dirección.',
  },
  'host-own-limit': {
    title: 'Un límite del propio proveedor remitente',
    because: () => 'se había alcanzado un límite del propio proveedor remitente',
    plain: 'Su propio proveedor detuvo el correo: se había alcanzado un límite de envío.',
    technical:
      'Una norma del proveedor remitente (límite por hora, cuota, filtro de salida) detuvo el correo antes de que el receptor lo viera.',
    decides: 'El límite del proveedor y su contador para esa cuenta o dominio en ese momento.',
  },
  'ip-blocklisted-local': {
    title: 'La dirección IP de envío está en una lista interna del receptor',
    because: (ip) => `${address(ip)} está en su lista interna de remitentes rechazados`,
    plain: 'El proveedor receptor tiene su propia lista de bloqueo, y el servidor remitente está en ella.',
    technical: 'Un bloqueo interno de la dirección, que no se ve en las listas públicas.',
    decides: 'La respuesta del receptor sobre si la dirección está en la lista y por qué.',
  },
  'ip-blocklisted-public-dnsbl': {
    title: 'La dirección IP de envío está en una lista de bloqueo pública',
    because: (ip) => `${address(ip)} está en una lista de bloqueo pública`,
    plain: 'El servidor remitente está en una lista pública de servidores que enviaron correo no deseado.',
    technical: 'Una lista DNS nombrada en la respuesta contiene la dirección.',
    decides: 'La página de consulta de la lista para la dirección, hoy y en el momento del rechazo.',
  },
  'ip-reputation': {
    title: 'El servidor remitente tiene mala reputación',
    because: (ip) => `${address(ip)} tiene allí mala reputación`,
    plain:
      'El proveedor receptor valora cada servidor remitente por el correo que ha recibido de él. En un servidor compartido cuenta también el correo de otros clientes.',
    technical:
      'Una puntuación de reputación de la dirección o de su red, que mantiene el receptor o su proveedor de filtrado.',
    decides:
      'La página de consulta del receptor o de su proveedor de filtrado para la dirección y el volumen de los días anteriores.',
  },
  'mail-loop': {
    title: 'El correo entró en un bucle',
    because: () => 'el correo entró en un bucle',
    plain: 'Dos servidores se pasaron el correo uno a otro hasta que uno lo detuvo.',
    technical: 'Demasiadas líneas Received o un Delivered-To repetido: un bucle de reenvío o de MX.',
    decides: 'Las líneas Received del correo devuelto.',
  },
  'mailbox-full': {
    title: 'El buzón está lleno',
    because: () => 'el buzón del destinatario está lleno',
    plain: 'En el buzón del destinatario no queda espacio.',
    technical: 'Cuota del buzón superada.',
    decides:
      'No hace falta nada más; un correo enviado unos días después mostrará si se ha liberado espacio.',
  },
  'protocol-violation': {
    title: 'El correo no cumple el protocolo',
    because: () => 'algo en el correo o en el diálogo entre servidores incumplía una regla',
    plain: 'Los dos servidores no se entendieron sobre la forma del correo o de su diálogo.',
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
    title: 'El servidor remitente no tiene un nombre inverso correcto',
    because: (ip) => `${address(ip)} no tiene un nombre inverso correcto`,
    plain:
      'A partir del número de un servidor de correo (su dirección IP) se debe poder averiguar su nombre. Aquí no es así, y solo el titular de la dirección puede arreglarlo.',
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
    title: 'Un error de configuración en el receptor',
    because: () => 'algo está mal configurado en el lado receptor',
    plain:
      'El servidor del destinatario responde mal para esta dirección, y solo quien lo opera puede corregirlo.',
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
    decides: 'Cómo está escrita la dirección, y el destinatario por otro medio de contacto.',
  },
  'relay-denied': {
    title: 'El servidor no gestiona ese dominio',
    because: () => 'ese servidor no recibe correo para este destinatario',
    plain:
      'El correo llegó a un servidor que no gestiona a ese destinatario, o el remitente no se había identificado.',
    technical: 'Retransmisión denegada: el servidor no atiende el dominio o el cliente no se autenticó.',
    decides: 'Los registros MX del dominio y si el cliente se autentica en el puerto de envío.',
  },
  'retry-expired': {
    title: 'El proveedor remitente desistió',
    because: () => 'el proveedor remitente desistió al vencer su plazo',
    plain:
      'Su proveedor intentó entregar el correo sin éxito durante un plazo fijado y luego se lo devolvió.',
    technical:
      'Venció el plazo de la cola o de los reintentos; el motivo de los fallos anteriores no está en este aviso.',
    decides: 'Las líneas de registro del proveedor sobre los intentos anteriores.',
  },
  'sender-domain-invalid': {
    title: 'No se puede responder a la dirección del remitente',
    because: () => 'no se pudo verificar el dominio del remitente',
    plain:
      'El servidor receptor buscó el dominio del remitente y no encontró ningún servidor al que responder.',
    technical:
      'El dominio del remitente del sobre no tiene MX ni A, no se resuelve o no superó la verificación por callout.',
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
    title: 'Una avería pasajera en el receptor',
    because: () => 'tenía una avería pasajera',
    plain: 'El servidor receptor no podía aceptar el correo en ese momento.',
    technical: 'Un error local, falta de recursos o mantenimiento en el lado receptor.',
    decides: 'Si un intento posterior tuvo éxito.',
  },
  'tls-required': {
    title: 'Se exigía cifrado',
    because: () => 'exige un cifrado que no se pudo negociar',
    plain: 'Uno de los dos servidores exige una conexión cifrada, y no lograron establecerla.',
    technical: 'STARTTLS exigido o fallido: versión, algoritmo, certificado, MTA-STS o DANE.',
    decides: 'Una prueba TLS del servidor receptor y el registro TLS del proveedor remitente.',
  },
  unknown: {
    title: 'Motivo desconocido',
    because: () => 'el aviso no deja claro el motivo',
    plain: 'El aviso no dice con suficiente claridad qué falló.',
    technical: 'Ninguna regla encontró términos decisivos.',
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
