import type { WindowWords } from '../en/window.ts';
import { formatOf } from '../format.ts';

const format = formatOf('es');
const rough = new Intl.NumberFormat('es-ES', { maximumSignificantDigits: 2 });
const counted = (n: number, one: string, other: string) =>
  `${format.number(n)} ${format.plural(n, { one, other })}`;

/** Every word of the window itself. */
export const window: WindowWords = {
  app: {
    name: 'Bounce Dossier',
    offline: 'Sin conexión. Nada sale de este equipo.',
    close: 'Cerrar',
    cancel: 'Cancelar',
    copy: 'Copiar',
    copied: 'Copiado',
    dismiss: 'Ocultar',
    failed: 'Eso no ha funcionado',
    loading: 'Leyendo…',
    restarted: (lost) =>
      `La parte que lee los correos se detuvo y se ha reiniciado.${lost.length === 0 ? '' : ` Omitido: ${format.list(lost)}.`}`,
    language: 'Idioma de la ventana',
    bytes: (n) => counted(n, 'byte', 'bytes'),
  },
  outcomes: {
    failed: 'Fallido',
    delayed: 'Retrasado',
    delivered: 'Entregado',
    received: 'Recibido',
    unread: 'No leído como rebote',
  },
  empty: {
    headline: 'Suelte aquí los correos que le han devuelto.',
    lead: 'Sabrá quién los rechazó, por qué y quién puede arreglarlo, y tendrá dos cartas: una para el operador que rechazó y otra para su proveedor.',
    drop: 'Suelte aquí rebotes o carpetas enteras',
    press: 'o pulse para elegir archivos',
    formats:
      'Correos (.eml, .msg), buzones (.mbox), zip, texto, registros de servidores. Se distinguen por el contenido, no por el nombre.',
    folder: 'Elegir una carpeta…',
    paste: 'Pegar texto…',
    example: 'Abrir el ejemplo',
    exampleNote: 'Los correos de una panadería a Cox, en diez archivos',
    largerExample: 'Abrir el ejemplo ampliado',
    largerExampleNote: 'El problema de un servidor entero, en treinta archivos',
    howTo: 'Cómo guardar un rebote desde su programa de correo',
  },
  howTo: [
    {
      program: 'Gmail',
      steps: 'Abra el rebote, luego ⋮ arriba a la derecha y «Descargar mensaje». Obtendrá un archivo .eml.',
    },
    {
      program: 'Thunderbird',
      steps:
        'Seleccione los rebotes, clic derecho, «Guardar como». En la mayoría de sistemas también basta con arrastrarlos aquí.',
    },
    {
      program: 'Outlook, nuevo y en la web',
      steps: 'Abra el rebote, luego ⋯ y «Descargar» o «Guardar como». Obtendrá un archivo .eml.',
    },
    {
      program: 'Outlook clásico',
      steps:
        'Guarda archivos .msg, que todavía no se leen. Abra el rebote, seleccione todo, cópielo y péguelo aquí.',
    },
    {
      program: 'Apple Mail',
      steps: 'Seleccione el rebote, «Archivo», «Guardar como», formato «Fuente del mensaje sin formato».',
    },
    {
      program: 'Otro correo web',
      steps:
        'Busque «Mostrar original», «Ver código fuente» o «Descargar». Guárdelo, o cópielo todo y péguelo aquí.',
    },
  ],
  drop: {
    release: 'Suelte para incorporarlos. Sus archivos se quedan donde están.',
    emptyTitle: 'No se ha entregado ningún archivo',
    emptyText:
      'Outlook y Apple Mail anuncian un correo arrastrado, pero no entregan nada. Guarde primero el correo como archivo, o copie su texto y péguelo.',
    emptyFile: 'El archivo no contiene ningún byte.',
    emptyFileNext: 'Guarde de nuevo el correo desde su programa, o copie su texto y péguelo.',
    notHanded: 'No se pudo entregar el archivo.',
    notHandedNext: 'Guárdelo en una carpeta de este equipo y suéltelo de nuevo.',
  },
  paste: {
    title: 'Pegar un rebote',
    label: 'Texto del rebote',
    hint: 'Todo lo que tenga: lo mejor es el correo entero con sus cabeceras; seis líneas bastan para empezar.',
    read: 'Leerlo',
  },
  intake: {
    title: 'Incorporación',
    handing: (done, of) => `Entregando ${format.number(done)} de ${format.number(of)}`,
    reading: (done, of) =>
      of === null
        ? counted(done, 'leído', 'leídos')
        : `${format.number(done)} de ${counted(of, 'archivo leído', 'archivos leídos')}`,
    rate: (perSecond) => `${rough.format(perSecond)} por segundo`,
    left: (seconds) => `quedan unos ${counted(seconds, 'segundo', 'segundos')}`,
    stop: 'Detener',
    stopping: 'Deteniendo…',
    each: 'Cada archivo',
    states: { reading: 'leyendo', done: 'leído', failed: 'no leído' },
    took: (n) => counted(n, 'fuente incorporada', 'fuentes incorporadas'),
    refused: (n) => counted(n, 'archivo no incorporado', 'archivos no incorporados'),
    stopped: 'Detenido a petición; el resto no se ha leído.',
  },
  bar: {
    counts: (incidents, sources) =>
      `${counted(incidents, 'incidente', 'incidentes')} en ${counted(sources, 'fuente', 'fuentes')}`,
    add: 'Añadir rebotes',
    files: 'Archivos…',
    folder: 'Carpeta…',
    paste: 'Pegar texto…',
    example: 'El ejemplo',
    largerExample: 'El ejemplo ampliado',
    clear: 'Cerrar este caso…',
    clearTitle: '¿Cerrar este caso?',
    clearText: 'La ventana olvida estas fuentes. Los archivos de los que proceden se quedan como están.',
    clearDo: 'Cerrar el caso',
    filter: 'Filtrar la lista',
    filterNone: 'Nada en la lista coincide.',
  },
  panes: { list: 'Caso', story: 'Relato', bytes: 'Fuente', send: 'Enviar' },
  list: {
    incidents: 'Incidentes',
    needsALook: 'Por revisar',
    received: 'Recibidos pese al rebote',
    sources: 'Fuentes',
  },
  look: {
    reason: 'Por qué',
    next: 'Paso siguiente',
    open: 'Ver sus bytes',
    sha256: 'SHA-256',
    size: 'Tamaño',
  },
  story: {
    why: '¿Por qué?',
    whyTitle: 'En qué se basa',
    rule: 'Regla',
    asOf: (date) => `a fecha de ${date}`,
    checked: 'Fiabilidad de la regla',
    restsOn: 'Se basa en estas palabras',
    sources: 'Referencias',
    others: (n) => counted(n, 'otra explicación', 'otras explicaciones'),
    othersTitle: 'Consideradas y menos probables',
    decides: 'Qué lo decidiría:',
    confidence: { high: 'probable', moderate: 'posible', low: 'improbable' },
    voices: 'Quién dijo qué',
    happened: 'Qué ocurrió',
    asTable: (n) => `Lo mismo en tabla, ${counted(n, 'fila', 'filas')}`,
    when: 'Cuándo',
    who: 'Quién',
    what: 'Qué',
    basis: 'Base',
    missing: 'Qué falta',
    copyRequest: 'Copiar la petición',
    mails: 'Correos',
    sent: 'Enviado',
    from: 'De',
    to: 'A',
    reply: 'Respuesta',
    outcome: 'Resultado',
    notStated: 'no está en el rebote',
    stampedBy: 'Sellado por',
    tookFrom: 'Recibido de',
    afterBefore: 'Tras el sello anterior',
    allMails: (n) => `Mostrar los ${format.number(n)} correos`,
    facts: 'Qué más indican los avisos',
    factsHint: 'Pulse cualquier dato para ver dónde está.',
    gaps: 'Qué no está, y por qué',
  },
  bytes: {
    none: 'Pulse cualquier dato para ver dónde está.',
    view: 'Vista',
    raw: 'Texto',
    hex: 'Hex',
    longLine: (n) => `… ${format.number(n)} caracteres más en esta línea; la vista hex los muestra todos`,
    goTo: 'Ir a este dato:',
    legend: {
      receiver: 'palabras del receptor',
      host: 'añadido por el servidor emisor',
      other: 'otros datos',
    },
  },
  send: {
    ticket: 'Texto del tique',
    of: (n, budget) => `${format.number(n)} de ${format.number(budget)}`,
    pack: 'Paquete…',
    packTo: (label) => `${label}: paquete…`,
    exportAll: 'Exportar…',
    ticketTitle: (label) => `${label}: texto del tique`,
    ticketCount: (n, budget) =>
      `${format.number(n)} de ${format.number(budget)} caracteres que admite un formulario así`,
    ticketOver: (n) => `${counted(n, 'carácter', 'caracteres')} de más para un formulario así`,
    exportTitle: 'Exportar los paquetes',
    forWhom: 'Para quién',
    inPack: {
      receiver:
        'Petición con las pruebas: PDF, Markdown, texto de tique, campos de formulario, evidencia, hechos, sumas de control.',
      host: 'Tique de soporte con lo que solo su proveedor puede consultar: los mismos siete archivos.',
      own: 'Lo mismo, y los originales byte por byte.',
    },
    bridge: 'Con cada exportación se escribe una página para los técnicos de ambas partes.',
    language: 'Idioma de los paquetes',
    languages: { en: 'English', de: 'Deutsch', fr: 'Français', es: 'Español' },
    folderNext: 'A continuación elige dónde va la carpeta.',
    zipNext: 'Obtendrá un archivo zip para descargar.',
    write: 'Escribir los paquetes',
    writing: 'Escribiendo…',
    noOne: 'Elija al menos uno.',
    doneTitle: 'Los paquetes están escritos',
    folder: 'Carpeta',
    manifest: 'SHA-256 del manifiesto',
    reveal: 'Mostrar en la carpeta',
    download: 'Descargar',
    files: (n) => counted(n, 'archivo', 'archivos'),
    file: 'Archivo',
    size: 'Bytes',
  },
};
