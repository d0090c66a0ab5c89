import type { WindowWords } from '../en/window.ts';
import { formatOf } from '../format.ts';

const format = formatOf('de');
const rough = new Intl.NumberFormat('de-DE', { maximumSignificantDigits: 2 });
const counted = (n: number, one: string, other: string) =>
  `${format.number(n)} ${format.plural(n, { one, other })}`;

/** Every word of the window itself. */
export const window: WindowWords = {
  app: {
    name: 'Bounce Dossier',
    offline: 'Offline. Nichts verlässt diesen Rechner.',
    close: 'Schließen',
    cancel: 'Abbrechen',
    copy: 'Kopieren',
    copied: 'Kopiert',
    dismiss: 'Ausblenden',
    failed: 'Das hat nicht geklappt',
    loading: 'Wird gelesen …',
    restarted: (lost) =>
      `Der Teil, der Mails liest, ist abgebrochen und wurde neu gestartet.${lost.length === 0 ? '' : ` Ausgelassen: ${format.list(lost)}.`}`,
    language: 'Sprache des Fensters',
    bytes: (n) => `${format.number(n)} Byte`,
  },
  outcomes: {
    failed: 'Gescheitert',
    delayed: 'Verzögert',
    delivered: 'Zugestellt',
    received: 'Angekommen',
    unread: 'Nicht als Rückmeldung gelesen',
  },
  empty: {
    headline: 'Legen Sie hier die Mails ab, die zurückkamen.',
    lead: 'Sie erfahren, wer sie abgelehnt hat, warum, und wer es ändern kann, und bekommen zwei Briefe: einen an den ablehnenden Betreiber, einen an Ihren Hoster.',
    drop: 'Rückmeldungen oder ganze Ordner hier ablegen',
    press: 'oder drücken, um Dateien zu wählen',
    formats:
      'Mails (.eml, .msg), Postfächer (.mbox), zip, Text, Protokolle von Mailservern. Unterschieden am Inhalt, nicht am Namen.',
    folder: 'Ordner wählen …',
    paste: 'Text einfügen …',
    example: 'Beispiel öffnen',
    exampleNote: 'Mails einer Bäckerei an Cox, in zehn Dateien',
    largerExample: 'Größeres Beispiel öffnen',
    largerExampleNote: 'Der Ärger eines ganzen Servers, in dreißig Dateien',
    howTo: 'So speichern Sie eine Rückmeldung aus Ihrem Mailprogramm',
  },
  howTo: [
    {
      program: 'Gmail',
      steps:
        'Rückmeldung öffnen, oben rechts ⋮, dann „Nachricht herunterladen“. Sie erhalten eine .eml-Datei.',
    },
    {
      program: 'Thunderbird',
      steps:
        'Rückmeldungen auswählen, Rechtsklick, „Speichern als“. Auf den meisten Systemen können Sie sie auch hierher ziehen.',
    },
    {
      program: 'Outlook, neu und im Web',
      steps:
        'Rückmeldung öffnen, ⋯, dann „Herunterladen“ oder „Speichern unter“. Sie erhalten eine .eml-Datei.',
    },
    {
      program: 'Outlook, klassisch',
      steps:
        'Es speichert .msg-Dateien; die werden noch nicht gelesen. Rückmeldung öffnen, alles markieren, kopieren und hier einfügen.',
    },
    {
      program: 'Apple Mail',
      steps: 'Rückmeldung auswählen, „Ablage“, „Sichern unter“, Format „Reine Datei“.',
    },
    {
      program: 'Andere Webmail',
      steps:
        'Suchen Sie „Original anzeigen“, „Quelltext“ oder „Herunterladen“. Speichern, oder alles kopieren und hier einfügen.',
    },
  ],
  drop: {
    release: 'Loslassen, um sie aufzunehmen. Ihre Dateien bleiben, wo sie sind.',
    emptyTitle: 'Es wurde keine Datei übergeben',
    emptyText:
      'Outlook und Apple Mail kündigen eine gezogene Mail an, übergeben aber nichts. Speichern Sie die Mail zuerst als Datei, oder kopieren Sie ihren Text und fügen Sie ihn ein.',
    emptyFile: 'Die Datei enthält keine Bytes.',
    emptyFileNext:
      'Speichern Sie die Mail noch einmal aus Ihrem Mailprogramm, oder kopieren Sie ihren Text und fügen Sie ihn ein.',
    notHanded: 'Die Datei ließ sich nicht übergeben.',
    notHandedNext: 'Speichern Sie sie in einem Ordner auf diesem Rechner und legen Sie sie noch einmal ab.',
  },
  paste: {
    title: 'Rückmeldung einfügen',
    label: 'Text der Rückmeldung',
    hint: 'So viel Sie haben: am besten die ganze Mail mit ihren Kopfzeilen; sechs Zeilen genügen für den Anfang.',
    read: 'Lesen',
  },
  intake: {
    title: 'Aufnahme',
    handing: (done, of) => `${format.number(done)} von ${format.number(of)} werden übergeben`,
    reading: (done, of) =>
      of === null
        ? `${format.number(done)} gelesen`
        : `${format.number(done)} von ${counted(of, 'Datei', 'Dateien')} gelesen`,
    rate: (perSecond) => `${rough.format(perSecond)} pro Sekunde`,
    left: (seconds) => `noch etwa ${counted(seconds, 'Sekunde', 'Sekunden')}`,
    stop: 'Anhalten',
    stopping: 'Wird angehalten …',
    each: 'Jede Datei',
    states: { reading: 'wird gelesen', done: 'gelesen', failed: 'nicht gelesen' },
    took: (n) => `${counted(n, 'Quelle', 'Quellen')} aufgenommen`,
    refused: (n) => `${counted(n, 'Datei', 'Dateien')} nicht aufgenommen`,
    stopped: 'Auf Wunsch angehalten; der Rest wurde nicht gelesen.',
  },
  bar: {
    counts: (incidents, sources) =>
      `${counted(incidents, 'Vorfall', 'Vorfälle')} in ${counted(sources, 'Quelle', 'Quellen')}`,
    add: 'Rückmeldungen hinzufügen',
    files: 'Dateien …',
    folder: 'Ordner …',
    paste: 'Text einfügen …',
    example: 'Das Beispiel',
    largerExample: 'Das größere Beispiel',
    clear: 'Diesen Fall schließen …',
    clearTitle: 'Diesen Fall schließen?',
    clearText:
      'Ein neuer, leerer Fall beginnt. Dieser bleibt auf diesem Computer; das Menü „Fall“ öffnet ihn wieder.',
    clearDo: 'Fall schließen',
    filter: 'Liste filtern',
    filterNone: 'Nichts in der Liste passt.',
  },
  panes: { list: 'Fall', story: 'Geschichte', bytes: 'Quelle', send: 'Senden' },
  list: {
    incidents: 'Vorfälle',
    needsALook: 'Bitte ansehen',
    received: 'Angekommen, obwohl zurückgemeldet',
    sources: 'Quellen',
  },
  look: {
    zone: 'Zone dieses Protokolls',
    zoneHint: 'Wie der Host sie nennt: ein Name wie Europe/Berlin oder ein Abstand wie +01:00.',
    zoneSet: 'In dieser Zone lesen',
    zoneForget: 'Nicht bekannt: als UTC lesen',
    zoneUnknown:
      'Das ist keine Zone. Schreiben Sie einen Namen wie Europe/Berlin oder einen Abstand wie +01:00.',
    reason: 'Warum',
    next: 'Nächster Schritt',
    open: 'Bytes zeigen',
    sha256: 'SHA-256',
    size: 'Größe',
  },
  story: {
    why: 'Warum?',
    whyTitle: 'Worauf sich das stützt',
    rule: 'Regel',
    asOf: (date) => `Stand ${date}`,
    checked: 'Verlässlichkeit der Regel',
    restsOn: 'Sie stützt sich auf diese Worte',
    sources: 'Belege',
    others: (n) => counted(n, 'andere Erklärung', 'andere Erklärungen'),
    othersTitle: 'Erwogen und nachrangig',
    decides: 'Was entscheiden würde:',
    confidence: { high: 'wahrscheinlich', moderate: 'möglich', low: 'unwahrscheinlich' },
    voices: 'Wer was gesagt hat',
    happened: 'Was geschehen ist',
    asTable: (n) => `Dasselbe als Tabelle, ${counted(n, 'Zeile', 'Zeilen')}`,
    when: 'Wann',
    who: 'Wer',
    what: 'Was',
    basis: 'Grundlage',
    missing: 'Was fehlt',
    stating: {
      answerIt: 'Ich kenne die Antwort',
      answerLabel: 'Was geantwortet wurde',
      answerSave: 'Als meine Angabe speichern',
      sharedLabel: 'Die Adresse ist',
      shared: 'mit anderen Kunden geteilt',
      dedicated: 'nur meine',
      sharedUnknown: 'mir nicht bekannt',
      testOn: 'Tag des Tests',
      testFrom: 'Von',
      testTo: 'An',
      testResult: 'Ergebnis',
      testArrived: 'angekommen',
      testFailed: 'nicht angekommen',
    },
    copyRequest: 'Anfrage kopieren',
    mails: 'Mails',
    sent: 'Gesendet',
    from: 'Von',
    to: 'An',
    reply: 'Antwort',
    outcome: 'Ergebnis',
    notStated: 'nicht in der Rückmeldung',
    stampedBy: 'Gestempelt von',
    tookFrom: 'Übernommen von',
    afterBefore: 'Nach dem Stempel davor',
    allMails: (n) => `Alle ${format.number(n)} Mails zeigen`,
    facts: 'Was die Meldungen sonst angeben',
    factsHint: 'Drücken Sie auf eine Angabe, um zu sehen, wo sie steht.',
    gaps: 'Was nicht dasteht, und warum',
  },
  bytes: {
    none: 'Drücken Sie auf eine Angabe, um zu sehen, wo sie steht.',
    view: 'Ansicht',
    raw: 'Roh',
    hex: 'Hex',
    longLine: (n) => `… ${format.number(n)} weitere Zeichen in dieser Zeile; die Hex-Ansicht zeigt alle`,
    goTo: 'Zu dieser Angabe:',
    legend: {
      receiver: 'Worte des Empfängers',
      host: 'vom sendenden Host ergänzt',
      other: 'andere Angaben',
    },
  },
  lookUp: {
    open: 'DNS befragen …',
    title: 'Das DNS zu diesem Fall befragen',
    sends: (n, resolver) =>
      `${format.plural(n, { one: 'Eine Anfrage ginge', other: `${format.number(n)} Anfragen gingen` })} an Ihren Resolver ${resolver}: Namen von Servern und Domains sowie IP-Adressen. Keine Mailadresse und kein Inhalt einer Mail wird gesendet.`,
    others: 'Ihr Resolver gibt jede Anfrage an die Server weiter, die sie beantworten, darunter Blocklisten.',
    questions: 'Die Anfragen',
    nothing: 'Es gibt nichts zu fragen: Weder eine sendende Adresse noch eine Domain ist bekannt.',
    noResolver: 'Dieses System nennt keinen Resolver; es kann niemand gefragt werden.',
    send: 'Anfragen senden',
    stop: 'Anhalten',
    progress: (done, of) => `${format.number(done)} von ${format.number(of)} beantwortet`,
    done: (n) =>
      format.plural(n, {
        one: 'Eine Antwort kam zum Fall hinzu',
        other: `${format.number(n)} Antworten kamen zum Fall hinzu`,
      }),
  },
  send: {
    ticket: 'Tickettext',
    of: (n, budget) => `${format.number(n)} von ${format.number(budget)}`,
    pack: 'Paket …',
    packTo: (label) => `${label}: Paket …`,
    exportAll: 'Exportieren …',
    ticketTitle: (label) => `${label}: Tickettext`,
    ticketCount: (n, budget) =>
      `${format.number(n)} von ${format.number(budget)} Zeichen, die ein solches Formular annimmt`,
    ticketOver: (n) => `${format.number(n)} Zeichen zu viel für ein solches Formular`,
    exportTitle: 'Pakete exportieren',
    forWhom: 'Für wen',
    inPack: {
      receiver:
        'Anfrage mit den Belegen: PDF, Markdown, Tickettext, Formularfelder, Beweismittel, Fakten, Prüfsummen.',
      host: 'Supportticket mit dem, was nur Ihr Hoster nachsehen kann: dieselben sieben Dateien.',
      own: 'Dasselbe, dazu die Originale Byte für Byte.',
    },
    bridge: 'Eine Seite für die Techniker beider Seiten wird bei jedem Export mitgeschrieben.',
    language: 'Sprache der Pakete',
    languages: { en: 'English', de: 'Deutsch', fr: 'Français', es: 'Español' },
    folderNext: 'Als Nächstes wählen Sie, wohin der Ordner kommt.',
    zipNext: 'Sie erhalten eine zip-Datei zum Herunterladen.',
    write: 'Pakete schreiben',
    writing: 'Wird geschrieben …',
    noOne: 'Wählen Sie mindestens einen.',
    doneTitle: 'Die Pakete sind geschrieben',
    folder: 'Ordner',
    manifest: 'SHA-256 des Verzeichnisses',
    reveal: 'Im Ordner zeigen',
    download: 'Herunterladen',
    files: (n) => counted(n, 'Datei', 'Dateien'),
    file: 'Datei',
    size: 'Byte',
  },
};
