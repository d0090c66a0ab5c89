import type { Sentences } from '../sentences.ts';

const again = 'No envíe la misma solicitud al operador una y otra vez: eso retrasa o bloquea su trámite.';
const blame = 'No culpe al otro lado antes de tener las líneas de registro.';
const otherIp = 'No pida otra IP de envío antes de eliminar la causa: la nueva será la siguiente bloqueada.';

const byCause: Sentences['steps']['byCause'] = {
  'concurrent-connections': [
    {
      step: 'Al cabo de unas horas, envíe un correo nuevo y corto al mismo destinatario y anote el minuto: si pasa, el bloqueo fue momentáneo.',
      not: 'No reenvíe todo de golpe; cada intento abre más conexiones.',
    },
    {
      step: 'Envíe el aviso a su proveedor y pregunte cuántas conexiones al servidor que rechaza había abiertas en ese minuto; mientras tanto, contacte con el destinatario por teléfono o desde otro proveedor de correo.',
      not: otherIp,
    },
  ],
  'rate-limit': [
    {
      step: 'Espere un día y envíe luego en tandas pequeñas (por ejemplo, 20 por hora), primero a quienes responden.',
      not: 'No deje que un programa reenvíe automáticamente los correos rechazados.',
    },
    {
      step: 'Si lo causó un boletín, pase los envíos masivos a un servicio especializado, separado de su correo personal.',
      not: otherIp,
    },
  ],
  'retry-expired': [
    {
      step: 'Envíe un correo NUEVO al mismo destinatario. Si vuelve en segundos con el mismo texto, no hubo ningún intento: dígaselo así a su proveedor y pregunte qué tiene anotado su servidor sobre ese destino.',
      not: blame,
    },
    {
      step: 'Escriba al destinatario desde otro proveedor y pregúntele si le llega el correo de otras personas.',
      not: again,
    },
  ],
  queued: [
    {
      step: 'No haga nada durante unas horas: el servidor sigue intentándolo. Si es urgente, use otro medio.',
      not: 'No envíe el correo una y otra vez; el destinatario recibirá todas las copias.',
    },
    { step: 'Guarde el aviso de retraso; si llega el definitivo, añada los dos a este caso.', not: again },
  ],
  greylisting: [
    {
      step: 'Espere de 15 a 60 minutos; el servidor lo intenta de nuevo por sí solo.',
      not: 'No reenvíe a mano: un correo nuevo puede reiniciar la espera.',
    },
    {
      step: 'Si se repite con cada correo, pida al destinatario que autorice su dirección o su dominio en el buzón o en el servidor.',
      not: blame,
    },
  ],
  'account-compromise': [
    {
      step: 'Cambie la contraseña del buzón desde un equipo limpio, cierre todas las sesiones, active la verificación en dos pasos y busque reglas y reenvíos que usted no haya creado.',
      not: 'No pida el desbloqueo antes de que la cuenta esté limpia.',
    },
    {
      step: 'Revise formularios web, complementos y contraseñas de aplicación que usen la misma cuenta.',
      not: otherIp,
    },
  ],
  'auth-spf-dkim-dmarc': [
    {
      step: 'Consulte los registros del dominio: un solo SPF que incluya la dirección IP de envío, la clave DKIM, un DMARC; compárelos con los valores del área de cliente de su proveedor.',
      not: 'No ponga +all ni borre el registro DMARC para que pase un solo correo.',
    },
    {
      step: 'Envíe una prueba a un buzón que muestre el original y anote los resultados de SPF, DKIM y DMARC y el dominio que indican.',
      not: again,
    },
    {
      step: 'Si una dirección antigua del destinatario reenvió el correo, pida la directa: con el reenvío, SPF falla.',
      not: blame,
    },
  ],
  'blocklist-query-error': [
    {
      step: 'Compruebe en la página de la lista si la dirección figura en ella; si no, dígalo en la solicitud: lo que falló fue la consulta del receptor.',
      not: 'No pida a la lista que quite una dirección que no está en ella.',
    },
  ],
  'content-attachment': [
    {
      step: 'Envíe un enlace de descarga u otro formato (PDF en vez de ZIP, DOCM, EXE), o pregunte si se acepta un archivo con contraseña.',
      not: 'No cambie el nombre del archivo para esquivar el control.',
    },
  ],
  'content-spam': [
    {
      step: 'Envíe al mismo destinatario un texto simple sin enlaces, imágenes ni firma; si pasa, vuelva a añadir las partes una a una.',
      not: 'No reenvíe el mismo correo sin cambios.',
    },
    {
      step: 'Pida al destinatario que añada su dirección a los contactos y marque sus correos anteriores como legítimos.',
      not: blame,
    },
  ],
  'content-virus': [
    {
      step: 'Analice el archivo y el equipo con un antivirus actualizado y envíe el documento exportado de nuevo como PDF.',
      not: 'No envíe el mismo archivo dentro de un comprimido.',
    },
    {
      step: 'Si varios antivirus no encuentran nada, anote el SHA-256 del archivo y el nombre de la detección para notificar el error.',
      not: again,
    },
  ],
  'domain-blocklisted': [
    {
      step: 'Compruebe el dominio en la lista indicada; busque un sitio web pirateado o correo enviado en su nombre; límpielo primero y rellene después el formulario una sola vez.',
      not: again,
    },
    {
      step: 'Use el teléfono o una dirección de otro dominio hasta que desaparezca de la lista.',
      not: 'No registre un dominio parecido para seguir enviando.',
    },
  ],
  'url-blocklisted': [
    {
      step: 'Busque el enlace indicado o los de la firma y el pie, y los dominios de imágenes y de seguimiento; envíe el correo sin ellos.',
      not: 'No oculte el enlace con un acortador.',
    },
  ],
  'dynamic-ip': [
    {
      step: 'Configure su programa de correo para enviar por el servidor de su proveedor, con autenticación, en el puerto 587 o 465, y no desde un servidor en casa.',
      not: 'No pida la retirada de la lista salvo que sea una dirección fija con nombre propio.',
    },
  ],
  'geo-block': [
    {
      step: 'Pida al destinatario que haga autorizar su dominio o su servidor; mientras tanto, escríbale desde un proveedor de correo de su país.',
      not: 'No use un servicio de anonimización: se bloquea aún más a menudo.',
    },
  ],
  'host-own-limit': [
    {
      step: 'Lea el número que da el aviso, espere a que acabe la hora o el día y envíe menos; pregunte los límites exactos a su proveedor.',
      not: 'No escriba al operador receptor: nunca vio el correo.',
    },
    {
      step: 'Compruebe si un formulario, un complemento de boletines o un extraño envía desde su cuenta.',
      not: 'No abra una segunda cuenta para saltarse el límite.',
    },
  ],
  'ip-blocklisted-local': [
    {
      step: 'Envíe el aviso a su proveedor: solo él puede presentar la solicitud, pues la dirección es suya; mientras tanto, escriba desde otro proveedor de correo.',
      not: otherIp,
    },
    {
      step: 'Envíe una prueba a las 24 y otra a las 48 horas; muchas listas internas caducan solas.',
      not: again,
    },
  ],
  'ip-blocklisted-public-dnsbl': [
    {
      step: 'Busque la dirección en la propia lista indicada (no en un comparador de listas), anote el motivo y la fecha y envíeselos a su proveedor.',
      not: 'No pague por una retirada exprés.',
    },
    {
      step: 'Compruebe si la dirección incluida en la lista es la del servidor de correo o la de su conexión a internet; en el segundo caso, envíe con autenticación por el puerto 587.',
      not: again,
    },
  ],
  'ip-reputation': [
    {
      step: 'Pregunte a su proveedor si otros clientes de esta dirección también son rechazados y si tiene otras direcciones de envío; durante unos días, envíe solo correo que se espere.',
      not: otherIp,
    },
    { step: 'Configure SPF, DKIM y DMARC para que cuente la reputación de su propio dominio.', not: again },
  ],
  'mailbox-full': [
    {
      step: 'Contacte con el destinatario por otro medio y pídale que libere espacio; envíe más tarde, sin adjuntos grandes.',
      not: 'No reenvíe cada hora.',
    },
    {
      step: 'Si el buzón sigue lleno durante semanas, pida otra dirección y quite esta de sus listas.',
      not: blame,
    },
  ],
  'protocol-violation': [
    {
      step: 'Envíe un correo simple y corto desde el webmail de su proveedor al mismo destinatario: si pasa, su programa o script genera correo defectuoso.',
      not: 'No deje que nadie edite el correo a mano en la cola.',
    },
  ],
  'rdns-ptr': [
    {
      step: 'Solo el titular de la dirección puede fijar su nombre: dé a su proveedor la dirección y el nombre usado en EHLO.',
      not: 'No ponga un PTR en la zona de su dominio: no tiene efecto.',
    },
    {
      step: 'En un servidor propio, ponga el nombre en el área de cliente del proveedor y haga que lleve de vuelta a la misma dirección, también en IPv6.',
      not: again,
    },
  ],
  'recipient-inactive': [
    {
      step: 'Pregunte por otro medio al destinatario si el buzón existe y se usa; puede bastar con iniciar sesión una vez.',
      not: 'No conserve la dirección en listas de envío.',
    },
  ],
  'recipient-isp-config': [
    {
      step: 'Pida al destinatario que enseñe el aviso a su administrador, con el texto exacto del servidor.',
      not: blame,
    },
    {
      step: 'Pruebe otra dirección del mismo dominio: si también falla, la causa está en el servicio de ese dominio.',
      not: again,
    },
  ],
  'recipient-policy': [
    {
      step: 'Pida al destinatario que autorice su dirección o que diga qué remitentes acepta su grupo o empresa.',
      not: 'No escriba al azar a otras direcciones de la empresa.',
    },
  ],
  'recipient-unknown': [
    {
      step: 'Compare la dirección letra por letra con un correo anterior del destinatario, borre la sugerencia guardada y escriba la dirección de nuevo.',
      not: 'No pruebe variantes al azar: muchas direcciones desconocidas dañan la reputación de su servidor.',
    },
    {
      step: 'Pregunte por teléfono la dirección correcta; si es esa misma, pida al destinatario que enseñe el aviso a su proveedor.',
      not: blame,
    },
  ],
  'relay-denied': [
    {
      step: 'Compruebe en su programa de correo que el servidor saliente exige autenticación (el mismo usuario que para recibir), en el puerto 587 o 465.',
      not: 'No desactive la autenticación.',
    },
    {
      step: 'Si la autenticación es correcta y quien rechaza es el servidor del destinatario, su dominio no está configurado allí: pídale que revise el registro MX.',
      not: blame,
    },
  ],
  'sender-domain-invalid': [
    {
      step: 'Consulte los registros MX y A del dominio de su dirección de remitente; revise el remitente que usan sus formularios y scripts.',
      not: 'No invente un dominio de remitente.',
    },
    {
      step: 'Compruebe la fecha de caducidad del dominio y si sus servidores de nombres responden.',
      not: again,
    },
  ],
  'size-limit': [
    {
      step: 'Reduzca el adjunto a menos del 70 % del límite indicado (la codificación añade un tercio) o envíe un enlace de descarga.',
      not: 'No lo divida en muchos correos en pocos minutos.',
    },
  ],
  'temp-server-problem': [
    {
      step: 'Espere unas horas; el servidor lo intenta de nuevo. Si es urgente, escriba desde otro proveedor.',
      not: 'No reenvíe a mano varias veces seguidas.',
    },
    {
      step: 'Mire la página de estado del proveedor del destinatario y anote día y hora del fallo.',
      not: blame,
    },
  ],
  'tls-required': [
    {
      step: 'Pregunte a su proveedor si su servidor saliente ofrece TLS 1.2 o más nuevo y si el correo salió cifrado; pruebe desde su webmail.',
      not: 'No envíe contenido confidencial sin cifrar por otro medio.',
    },
  ],
  'dns-failure': [
    {
      step: 'Compruebe que no haya erratas tras la @ y consulte el MX del dominio con dos resolutores distintos.',
      not: 'No reenvíe nada mientras el nombre no se resuelva.',
    },
    { step: 'Si el dominio no tiene MX o ha caducado, avise al destinatario por otro medio.', not: blame },
  ],
  'connection-failed': [
    {
      step: 'Inténtelo unas horas después; pregunte al destinatario si le llega otro correo.',
      not: 'No cambie la configuración de su servidor antes de que el proveedor haya visto el registro.',
    },
    {
      step: 'Anote la dirección y el puerto del aviso: una dirección privada o errónea delata un error DNS del dominio del destinatario.',
      not: blame,
    },
  ],
  'mail-loop': [
    {
      step: 'Pregunte al destinatario si su correo se reenvía y pídale que desactive el reenvío para una prueba; revise sus propios reenvíos y respuestas automáticas.',
      not: 'No vuelva a enviar nada mientras el reenvío no esté corregido.',
    },
  ],
};

export const steps: Sentences['steps'] = {
  heading: 'Qué puede hacer mientras tanto',
  intro: 'Consejos prácticos para este tipo de causa; no afirman nada sobre su caso.',
  byCause,
};
