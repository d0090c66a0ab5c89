import { formatOf } from '../format.ts';
import type { Sentences } from '../sentences.ts';
import { byReceiver, receiverFirst } from './who.ts';

const format = formatOf('de');
const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
const mails = (n: number) => format.plural(n, { one: 'einer Mail', other: `${format.number(n)} Mails` });
const from = (ip: string | null) => (ip === null ? '' : ` von ${ip}`);
const domains = (n: number) => (n > 1 ? ` (${format.number(n)} Absenderdomains)` : '');
const onShare = (failed: number, of: number) => {
  if (failed < of) return `${format.number(failed)} von ${mails(of)}`;
  return format.plural(of, { one: 'eine Mail', other: `${format.number(of)} Mails` });
};
const cameBack = (n: number) => format.plural(n, { one: 'kam zurück', other: 'kamen zurück' });
const counted = (n: number) => format.plural(n, { one: '1 Mail', other: `${format.number(n)} Mails` });
const stems = (words: readonly string[]) => format.plural(words.length, { one: 'stammt', other: 'stammen' });

export const document: Sentences['document'] = {
  request: (id, version) => `Anfrage ${id}, Fassung ${version}`,
  postmaster: (name) => `${name}, Postmaster`,
  postmasterUnknown: 'An den Postmaster des empfangenden Servers',
  operatorOf: (host, days) => `Betreiber von ${host}${days === null ? '' : `, ${days}`}`,
  hostSupport: (name) => `${name}, Support`,
  hostUnknown: 'An den Support des sendenden Hosters',
  hostOf: (server) => `Betreiber von ${server}`,
  ownFile: 'Für Ihre eigenen Unterlagen',
  bothTechnicians: 'An die Technik beider Seiten',
  title: {
    receiver: (ip, code) =>
      `${ip === null ? 'Mail wird' : `Verbindungen von ${ip} werden`}${code === null ? '' : ` mit ${code}`} abgelehnt`,
    receiverMail: (ip, code) => `Mail${from(ip)} wird${code === null ? '' : ` mit ${code}`} abgelehnt`,
    host: (operator, code) =>
      `Mail an ${operator ?? 'den Empfänger'} kommt${code === null ? '' : ` mit ${code}`} zurück`,
    own: (title) => title,
    bridge: (operator, host) =>
      `${operator ?? 'Empfangender Server'} und ${host ?? 'sendender Hoster'}: eine Seite für die Technik beider Seiten`,
  },
  summary: {
    receiver: (a) =>
      `Ihre Server beantworteten ${onShare(a.failed, a.of)}${from(a.ip)}${a.shared ? ', einem gemeinsam genutzten Server,' : ''}${domains(a.domains)} mit ${a.code ?? 'einer Ablehnung'}.`,
    receiverSilent: (a) =>
      `${capital(onShare(a.failed, a.of))}${from(a.ip)} an Ihre Server ${cameBack(a.failed)}; eine Antwort von Ihnen steht nicht in der Meldung.`,
    noListing: 'Wir bitten nicht um Austragung aus einer Sperrliste: Die Antwort nennt etwas anderes.',
    host: (a) =>
      `${receiverFirst(a.operator)} beantwortete ${onShare(a.failed, a.of)} von Ihrem Server${a.ip === null ? '' : ` ${a.ip}`}${domains(a.domains)} mit ${a.code ?? 'einer Ablehnung'}.`,
    hostAlone: (a) =>
      `Ihr Server gab ${onShare(a.failed, a.of)} zurück; die Antwort eines anderen Servers steht nicht in der Meldung.`,
    untried: (untried, failed, of, yours) =>
      `Ohne Zustellversuch gab ${yours ? 'Ihr Server' : 'der sendende Hoster'} ${format.plural(untried, { one: 'eine', other: format.number(untried) })} weitere zurück; unzustellbar waren also ${format.number(failed)} von ${format.number(of)}.`,
    bothHalves: (operator) =>
      `${receiverFirst(operator)} nannte es vorübergehend; endgültig wurde es, als Ihr Server die Versuche beendete. Erst beide Hälften ergeben das Bild.`,
    bridge:
      'Jede Seite sieht nur die Hälfte einer Verbindung. Mit gemeinsamen IDs und drei verabredeten Tests können beide dieselben Sekunden prüfen.',
  },
  terms: {
    sendingAddress: 'Absender-IP',
    yourAnswer: 'Ihre Antwort',
    theirAnswer: (operator) => (operator === null ? 'Die Antwort' : `Antwort von ${operator}`),
    whoseWords: 'Urheber',
    when: 'Wann',
    howOften: 'Wie oft',
    lookedUp: 'Nachgeschlagen',
    queueIds: 'Warteschlangen-IDs',
    yourQueueIds: 'Ihre Warteschlangen-IDs',
    messageIds: 'Message-IDs',
    whoActs: 'Nächster Schritt bei',
  },
  server: (name) => `Server ${name}`,
  confidence: { high: 'Sicherheit hoch', moderate: 'Sicherheit mittel', low: 'Sicherheit gering' },
  answerIsYours: (words) =>
    `Die Zeile darüber stammt von Ihnen. ${capital(format.list(words))} ${stems(words)} vom sendenden Hoster.`,
  answerIsTheirs: (operator, words, toHost) =>
    `Die Zeile darüber stammt ${byReceiver(operator)}. ${capital(format.list(words))} ${stems(words)} ${toHost ? 'von Ihrem Server' : 'vom sendenden Hoster'}.`,
  quoted: (words) => `„${words}“`,
  statusWord: (status) => `Status ${status}`,
  noReply: 'keine Antwort eines empfangenden Servers in der Meldung',
  notInNotices: 'nicht in den Meldungen',
  fromTo: (first, last) => (first === last ? first : `${first} bis ${last}`),
  everyAttempt: (n) => `alle Versuche in Tabelle ${n}`,
  howOften: (failed, of, interval) =>
    `${format.number(failed)} von ${counted(of)}${interval === null ? '' : `, ${interval}`}`,
  tooFew: 'zu wenige für eine Prozentangabe',
  nothingLookedUp: 'nichts, weder das DNS noch eine öffentliche Sperrliste',
  lookedUp: (n, when) =>
    `${format.plural(n, { one: 'eine Anfrage', other: `${format.number(n)} Anfragen` })} an das DNS am ${when}; die Antworten stehen bei den Feststellungen`,
  answerTo: 'Antwort an',
  offPath: 'Dieses Postfach ist von der Ablehnung nicht betroffen.',
  onPath: 'Dieses Postfach ist selbst von der Ablehnung betroffen: Bitte antworten Sie auch in Ihrem Ticket.',
  mustSupply:
    'Von Ihnen zu ergänzen: Name, Telefon und eine E-Mail-Adresse, die von der Ablehnung nicht betroffen ist',
  alsoAsked: 'Ebenfalls gefragt',
  alsoHost: (name, ticket, limit) =>
    `${name ?? 'Der sendende Hoster'}${ticket === null ? '' : `, Ticket ${ticket}`}: ${limit ? 'offene Verbindungen, Wiederholungsregel, Protokollzeilen.' : 'die Protokollzeilen und was nur diese Seite sehen kann.'}`,
  alsoReceiver: (operator, ticket, limit) =>
    `${receiverFirst(operator)}${ticket === null ? '' : `, Ticket ${ticket}`}: ${limit ? 'welche Grenze oder Regel, Zählerstände, wer einen Antrag stellen darf.' : 'was nur diese Seite sehen kann, und wer einen Antrag stellen darf.'}`,
  bridgePage: 'Eine weitere Seite richtet sich an die Technik beider Seiten.',
  foot: 'Prüfsummenliste SHA-256 {manifest} · F = Feststellung, EX = Beleg · Absenderangaben gekennzeichnet',
  footBridge: 'Prüfsummenliste SHA-256 {manifest} · diese Seite geht an beide Seiten',
  pageOf: 'Seite {page} von {pages}',
  headings: {
    findings: 'Feststellungen',
    whoSaidWhat: 'Wer was gesagt hat',
    timeline: 'Was geschah, in UTC',
    mails: 'Mails',
    alternatives: 'Andere Erklärungen, die geprüft wurden',
    missing: 'Was fehlt und wer es liefern kann',
    exhibits: 'Belege',
    method: 'Vorgehen und Grenzen',
    glossary: 'Begriffe',
    story: 'Was geschah',
    sources: 'Quellen',
    ids: 'Gemeinsame IDs',
    tests: 'Drei verabredete Tests',
    decision: 'Was die beiden Protokolle klären',
    contacts: 'Kontakte',
  },
  voices: {
    receiver: (operator) =>
      operator === null ? 'Wortlaut des empfangenden Servers' : `Wortlaut von ${operator}`,
    host: 'Wortlaut des sendenden Hosters',
    unknown: 'Wortlaut unbekannter Herkunft',
    recipient: 'Beim Empfänger beobachtet',
    none: 'In den Meldungen steht keiner.',
    meaning: 'Bedeutung der Ablehnung',
    translationNote: 'Texte von Mailsystemen sind wörtlich zitiert und nicht übersetzt.',
  },
  mailColumns: {
    number: 'Nr.',
    sent: 'Gesendet, UTC',
    from: 'Von (Domain)',
    to: 'An',
    ids: 'IDs',
    server: 'Server',
    reply: 'Antwort',
    outcome: 'Ausgang',
    bounced: 'Zurück, UTC',
    source: 'Steht in',
  },
  mailsCaption: (table) => `Tabelle ${table}: eine Zeile je Mail und Empfänger`,
  timelineCaption: (table) => `Tabelle ${table}: Ereignisse, mit der Zeitangabe im Wortlaut`,
  timelineZone: (offset) => `ohne Zeitzone wird ${offset} angenommen`,
  sourcesTaken: (at) => `Quellen, aufgenommen ${at}`,
  sourcesShown: (n, of) =>
    `${format.number(n)} von ${format.number(of)} Quellen, zuerst die der Belege; alle stehen in evidence.txt.`,
  mailsShown: (n, of) =>
    `Die ersten ${format.number(n)} von ${format.number(of)}; alle stehen in facts.json.`,
  alternativeColumns: { cause: 'Erklärung', confidence: 'Sicherheit', decides: 'Was Klarheit bringt' },
  noAlternatives: 'Zu diesem Wortlaut kennt keine Regel eine andere Erklärung.',
  missingColumns: { what: 'Was', why: 'Warum', whom: 'Wer es liefern kann', request: 'Genaue Bitte' },
  nothingMissing: 'Nichts fehlt, was die Feststellungen ändern würde.',
  exhibitCaption: (source, lines) => `${source}, ${lines}`,
  lines: (first, last) => (first === last ? `Zeile ${first}` : `Zeilen ${first} bis ${last}`),
  exhibitShows: (topics) => `belegt ${format.list(topics)}`,
  sourcesColumns: { name: 'Name', bytes: 'Byte', taken: 'Aufgenommen', sha256: 'SHA-256' },
  none: '–',
};
