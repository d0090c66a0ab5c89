import type { Sentences } from '../sentences.ts';

const again = 'No envíe la misma petición al operador una y otra vez: eso retrasa o bloquea el caso.';
const blame = 'No afirme un error del otro lado antes de tener las líneas de registro.';
const otherIp = 'No pida otra IP de envío antes de eliminar la causa: la nueva será la siguiente bloqueada.';

const byCause: Sentences['steps']['byCause'] = {
  'concurrent-connections': [
    {
      step: 'Al cabo de unas horas, envíe un correo nuevo y corto al mismo destinatario y anote el minuto: si pasa, el bloqueo fue momentáneo.',
      not: 'No reenvíe todo de golpe; cada intento abre más conexiones.',
    },
    {
      step: 'Dé el aviso a su proveedor y pregunte cuántas conexiones al servidor que rechaza había abiertas en ese minuto; mientras tanto, contacte con el destinatario por teléfono o desde otro proveedor de correo.',
      not: otherIp,
    },
  ],
  'rate-limit': [
    {
      step: 'Espere un día y envíe luego en porciones pequeñas (por ejemplo, 20 por hora), primero a quienes responden.',
      not: 'No deje que los correos rechazados se repitan automáticamente.',
    },
    {
      step: 'Si lo causó un boletín, pase el correo masivo a un servicio de envío y separe el correo personal.',
      not: otherIp,
    },
  ],
  'retry-expired': [
    {
      step: 'Envíe un correo NUEVO al mismo destinatario. Si vuelve en segundos con las mismas palabras, no se intentó nada: dígale eso a su proveedor y pregunte qué ha anotado su servidor sobre ese destino.',
      not: blame,
    },
    {
      step: 'Escriba al destinatario desde otro proveedor y pregunte si le llega correo de otros.',
      not: again,
    },
  ],
  queued: [
    {
      step: 'No haga nada durante unas horas: el correo aún se está intentando. Si es urgente, use otro medio.',
      not: 'No envíe el correo una y otra vez; el destinatario recibirá todas las copias.',
    },
    { step: 'Guarde el aviso de demora; si llega el definitivo, ambos van en este caso.', not: again },
  ],
  greylisting: [
    {
      step: 'Espere de 15 a 60 minutos; el servidor lo intenta de nuevo por sí solo.',
      not: 'No reenvíe a mano: un correo nuevo puede reiniciar la espera.',
    },
    {
      step: 'Si se repite con cada correo, pida al destinatario que permita su dirección o dominio en el buzón o en el servidor.',
      not: blame,
    },
  ],
  'account-compromise': [
    {
      step: 'Cambie la contraseña del buzón desde un equipo limpio, cierre todas las sesiones, active el inicio en dos pasos y busque reglas y reenvíos que usted no haya creado.',
      not: 'No pida el desbloqueo antes de que la cuenta esté limpia.',
    },
    {
      step: 'Revise formularios web, complementos y contraseñas de aplicación con el mismo acceso.',
      not: otherIp,
    },
  ],
  'auth-spf-dkim-dmarc': [
    {
      step: 'Consulte los registros del dominio: un solo SPF que incluya la dirección remitente, la clave DKIM, un DMARC; compárelos con los valores del panel de su proveedor.',
      not: 'No ponga +all ni borre el DMARC para que pase un correo.',
    },
    {
      step: 'Envíe una prueba a un buzón que muestre el original y anote los resultados de SPF, DKIM y DMARC y el dominio que nombran.',
      not: again,
    },
    {
      step: 'Si la dirección antigua del destinatario reenvió el correo, pida la directa: el reenvío rompe SPF.',
      not: blame,
    },
  ],
  'blocklist-query-error': [
    {
      step: 'Compruebe en la página de la propia lista si la dirección figura; si no, dígalo en la petición: falló la consulta del receptor.',
      not: 'No pida a la lista que quite una dirección que no está en ella.',
    },
  ],
  'content-attachment': [
    {
      step: 'Envíe el archivo como enlace o en otro formato (PDF en vez de ZIP, DOCM, EXE), o pregunte si se acepta un archivo con contraseña.',
      not: 'No cambie el nombre del archivo para colarlo.',
    },
  ],
  'content-spam': [
    {
      step: 'Envíe al mismo destinatario un texto simple sin enlaces, imágenes ni firma; si pasa, añada las partes una a una.',
      not: 'No repita el correo sin cambios.',
    },
    {
      step: 'Pida al destinatario que añada su dirección a los contactos y marque sus correos anteriores como deseados.',
      not: blame,
    },
  ],
  'content-virus': [
    {
      step: 'Analice el archivo y el equipo con un antivirus actual y envíe el documento exportado de nuevo como PDF.',
      not: 'No envíe el mismo archivo dentro de un comprimido.',
    },
    {
      step: 'Si varios antivirus no hallan nada, anote el SHA-256 del archivo y el nombre del hallazgo para comunicarlo.',
      not: again,
    },
  ],
  'domain-blocklisted': [
    {
      step: 'Compruebe el dominio en la lista nombrada; busque un sitio pirateado o correo ajeno en su nombre; limpie primero y use después el formulario una vez.',
      not: again,
    },
    {
      step: 'Use el teléfono o una dirección de otro dominio hasta que se quite.',
      not: 'No registre un dominio parecido para seguir enviando.',
    },
  ],
  'url-blocklisted': [
    {
      step: 'Busque el enlace nombrado o los de la firma y el pie, y los dominios de imágenes y seguimiento; envíe sin ellos.',
      not: 'No oculte el enlace tras un acortador.',
    },
  ],
  'dynamic-ip': [
    {
      step: 'Haga que el programa envíe por el servidor de su proveedor con acceso en el puerto 587 o 465, no desde un servidor en casa.',
      not: 'No pida que se quite un rango de acceso salvo que sea una dirección fija con nombre propio.',
    },
  ],
  'geo-block': [
    {
      step: 'Pida al destinatario que permitan su dominio o servidor; escriba mientras tanto desde un proveedor de su país.',
      not: 'No use un servicio de anonimato: se bloquea más a menudo.',
    },
  ],
  'host-own-limit': [
    {
      step: 'Lea el número del aviso, espere a que acabe la hora o el día y envíe menos; pregunte los límites exactos a su proveedor.',
      not: 'No escriba al operador del destinatario: nunca vio el correo.',
    },
    {
      step: 'Busque un formulario, un complemento de boletines o un extraño que envíe desde su cuenta.',
      not: 'No abra una segunda cuenta para saltarse el límite.',
    },
  ],
  'ip-blocklisted-local': [
    {
      step: 'Dé el aviso a su proveedor: solo él puede pedirlo, pues la dirección es suya; escriba mientras tanto desde otro proveedor.',
      not: otherIp,
    },
    {
      step: 'Envíe una prueba a las 24 y otra a las 48 horas; muchas listas propias de operadores caducan solas.',
      not: again,
    },
  ],
  'ip-blocklisted-public-dnsbl': [
    {
      step: 'Consulte la dirección en la lista nombrada (no en una recopilación), anote motivo y fecha y déselos a su proveedor.',
      not: 'No pague por una retirada exprés.',
    },
    {
      step: 'Compruebe si la dirección listada es la del servidor de correo o la de su línea; la segunda necesita acceso por el puerto 587.',
      not: again,
    },
  ],
  'ip-reputation': [
    {
      step: 'Pregunte a su proveedor si otros clientes de esta dirección también son rechazados y si hay otra salida; envíe solo correo esperado unos días.',
      not: otherIp,
    },
    { step: 'Configure SPF, DKIM y DMARC para que cuente la reputación de su propio dominio.', not: again },
  ],
  'mailbox-full': [
    {
      step: 'Contacte con el destinatario por otro medio y pídale que haga sitio; envíe más tarde, sin adjuntos grandes.',
      not: 'No reenvíe cada hora.',
    },
    { step: 'Si el buzón sigue lleno semanas, pida otra dirección y quite esta de sus listas.', not: blame },
  ],
  'protocol-violation': [
    {
      step: 'Envíe un correo simple y corto desde el webmail de su proveedor al mismo destinatario: si pasa, su programa o script genera correo defectuoso.',
      not: 'No haga editar el correo a mano en la cola.',
    },
  ],
  'rdns-ptr': [
    {
      step: 'Solo el titular de la dirección puede poner su nombre: dé a su proveedor la dirección y el nombre usado en EHLO.',
      not: 'No ponga un PTR en la zona de su dominio: no tiene efecto.',
    },
    {
      step: 'En un servidor propio, ponga el nombre en el panel del proveedor y haga que apunte de vuelta a la misma dirección, también en IPv6.',
      not: again,
    },
  ],
  'recipient-inactive': [
    {
      step: 'Pregunte por otro medio al destinatario si el buzón existe y se usa; puede bastar con entrar una vez.',
      not: 'No conserve la dirección en listas de envío.',
    },
  ],
  'recipient-isp-config': [
    {
      step: 'Pida al destinatario que muestre el aviso a su administrador, con las palabras exactas del servidor.',
      not: blame,
    },
    {
      step: 'Pruebe otra dirección del mismo dominio: si también falla, la causa está en el servicio de ese dominio.',
      not: again,
    },
  ],
  'recipient-policy': [
    {
      step: 'Pida al destinatario que permita su dirección o que diga qué remitentes acepta su grupo o empresa.',
      not: 'No escriba al azar a otras direcciones de la empresa.',
    },
  ],
  'recipient-unknown': [
    {
      step: 'Compare la dirección letra por letra con un correo anterior del destinatario, borre la sugerencia guardada y escríbala de nuevo.',
      not: 'No adivine variantes: muchas direcciones desconocidas dañan la reputación de su servidor.',
    },
    {
      step: 'Pregunte por teléfono la dirección correcta; si es esa, pida al destinatario que muestre el aviso a su proveedor.',
      not: blame,
    },
  ],
  'relay-denied': [
    {
      step: 'Compruebe en el programa que el servidor saliente pide acceso (el mismo usuario que para recibir) en el puerto 587 o 465.',
      not: 'No desactive el acceso.',
    },
    {
      step: 'Si el acceso es correcto y rechaza el servidor del destinatario, su dominio no está configurado allí: pídale que revise el registro MX.',
      not: blame,
    },
  ],
  'sender-domain-invalid': [
    {
      step: 'Consulte los registros MX y A del dominio de su dirección de remitente; mire el remitente de formularios y scripts.',
      not: 'No invente un dominio de remitente.',
    },
    {
      step: 'Compruebe la fecha de caducidad del dominio y si sus servidores de nombres responden.',
      not: again,
    },
  ],
  'size-limit': [
    {
      step: 'Haga el adjunto menor que un 70 % del límite nombrado (la codificación añade un tercio) o envíe un enlace.',
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
      step: 'Revise erratas en la parte tras la @ y consulte el MX del dominio con dos servidores distintos.',
      not: 'No reenvíe antes de que el nombre se resuelva.',
    },
    { step: 'Si el dominio no tiene MX o ha caducado, avise al destinatario por otro medio.', not: blame },
  ],
  'connection-failed': [
    {
      step: 'Inténtelo unas horas después; pregunte al destinatario si le llega otro correo.',
      not: 'No cambie la configuración de su servidor antes de que el proveedor haya visto el registro.',
    },
    {
      step: 'Anote la dirección y el puerto del aviso: una dirección privada o errónea indica un error DNS del dominio del destinatario.',
      not: blame,
    },
  ],
  'mail-loop': [
    {
      step: 'Pregunte al destinatario si reenvía su correo y que lo desactive para una prueba; revise sus propios reenvíos y respuestas automáticas.',
      not: 'No reenvíe antes de cambiar el reenvío.',
    },
  ],
};

export const steps: Sentences['steps'] = {
  heading: 'Qué puede hacer mientras tanto',
  intro: 'Consejos prácticos para esta causa; no afirman nada sobre este caso.',
  byCause,
};
