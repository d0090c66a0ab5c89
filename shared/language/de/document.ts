import { formatOf } from '../format.ts';
import type { Sentences } from '../sentences.ts';
import { byReceiver, receiverFirst } from './who.ts';

const format = formatOf('de');
const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
const mails = (n: number) => format.plural(n, { one: 'einer Mail', other: `${format.number(n)} Mails` });
const share = (failed: number, of: number) =>
  failed === of ? mails(of) : `${format.number(failed)} von ${mails(of)}`;
const from = (ip: string | null) => (ip === null ? '' : ` von ${ip}`);
const domains = (n: number) => (n > 1 ? ` (${format.number(n)} Absenderdomains)` : '');
const onShare = (failed: number, of: number) => {
  if (failed < of) return `${format.number(failed)} von ${mails(of)}`;
  return format.plural(of, { one: 'eine Mail', other: `${format.number(of)} Mails` });
};
const counted = (n: number) => format.plural(n, { one: '1 Mail', other: `${format.number(n)} Mails` });
const stems = (words: readonly string[]) => format.plural(words.length, { one: 'stammt', other: 'stammen' });

export const document: Sentences['document'] = {
  request: (id, version) => `Anfrage ${id}, Fassung ${version}`,
  postmaster: (name) => `${name}, Postmaster`,
  postmasterUnknown: 'An den Postmaster des empfangenden Servers',
  operatorOf: (host, days) => `Betreiber von ${host}${days === null ? '' : `, ${days}`}`,
  hostSupport: (name) => `${name}, Support`,
  hostUnknown: 'An den Support des sendenden Hosts',
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
      `${operator ?? 'Empfangender Server'} und ${host ?? 'sendender Host'}: eine Seite für beide Techniker`,
  },
  summary: {
    receiver: (a) =>
      `Ihre Server antworteten${a.code === null ? '' : ` ${a.code}`} auf ${onShare(a.failed, a.of)}${from(a.ip)}${a.shared ? ', einem gemeinsam genutzten Server' : ''}${domains(a.domains)}.`,
    receiverSilent: (a) =>
      `Mail${from(a.ip)} an Ihre Server kam zurück, bei ${share(a.failed, a.of)}; eine Antwort von Ihnen steht nicht in der Meldung.`,
    noListing: 'Wir bitten nicht um Streichung von einer Sperrliste: Die Antwort nennt etwas anderes.',
    host: (a) =>
      `${receiverFirst(a.operator)} antwortete${a.code === null ? '' : ` ${a.code}`} auf ${onShare(a.failed, a.of)} von Ihrem Server${a.ip === null ? '' : ` unter ${a.ip}`}${domains(a.domains)}.`,
    hostAlone: (a) =>
      `Ihr Server gab Mail zurück, bei ${share(a.failed, a.of)}; die Antwort eines anderen Servers steht nicht in der Meldung.`,
    untried: (untried, failed, of, yours) =>
      `Ohne Versuch gab ${yours ? 'Ihr Server' : 'der sendende Host'} ${format.plural(untried, { one: 'eine', other: format.number(untried) })} weitere zurück; gescheitert sind also ${format.number(failed)} von ${format.number(of)}.`,
    bothHalves: (operator) =>
      `${receiverFirst(operator)} nannte es vorübergehend; endgültig wurde es, als Ihr Server die Versuche beendete. Beide Hälften werden gebraucht.`,
    bridge:
      'Jede Seite sieht die Hälfte einer Verbindung. Mit denselben IDs und drei verabredeten Tests können beide dieselben Sekunden ansehen.',
  },
  terms: {
    sendingAddress: 'Sendende Adresse',
    yourAnswer: 'Ihre Antwort',
    theirAnswer: (operator) => (operator === null ? 'Die Antwort' : `Antwort von ${operator}`),
    whoseWords: 'Wessen Worte',
    when: 'Wann',
    howOften: 'Wie oft',
    lookedUp: 'Nachgeschlagen',
    queueIds: 'Warteschlangen-IDs',
    yourQueueIds: 'Ihre Warteschlangen-IDs',
    messageIds: 'Message-IDs',
    whoActs: 'Wer handelt',
  },
  server: (name) => `Server ${name}`,
  confidence: { high: 'Sicherheit hoch', moderate: 'Sicherheit mittel', low: 'Sicherheit gering' },
  answerIsYours: (words) =>
    `Die Zeile darüber stammt von Ihnen. ${capital(format.list(words))} ${stems(words)} vom sendenden Host.`,
  answerIsTheirs: (operator, words, toHost) =>
    `Die Zeile darüber stammt ${byReceiver(operator)}. ${capital(format.list(words))} ${stems(words)} ${toHost ? 'von Ihrem Server' : 'vom sendenden Host'}.`,
  quoted: (words) => `„${words}“`,
  statusWord: (status) => `Status ${status}`,
  noReply: 'keine Worte eines empfangenden Servers in der Meldung',
  notInNotices: 'nicht in den Meldungen',
  fromTo: (first, last) => (first === last ? first : `${first} bis ${last}`),
  everyAttempt: (n) => `jeder Versuch in Tabelle ${n}`,
  howOften: (failed, of, interval) =>
    `${format.number(failed)} von ${counted(of)}${interval === null ? '' : `, ${interval}`}`,
  tooFew: 'zu wenige für eine Prozentangabe',
  nothingLookedUp: 'nichts, weder das DNS noch eine öffentliche Liste',
  lookedUp: (n, when) =>
    `${format.plural(n, { one: 'eine Frage', other: `${format.number(n)} Fragen` })} an das DNS am ${when}; die Antworten stehen bei den Feststellungen`,
  answerTo: 'Antwort an',
  offPath: 'Ein Postfach, das nicht über den abgelehnten Weg läuft.',
  onPath: 'Dieses Postfach läuft über den abgelehnten Weg: Bitte antworten Sie auch in Ihrem Ticket.',
  mustSupply: 'Von Ihnen zu ergänzen: Name, E-Mail-Adresse abseits des abgelehnten Wegs, Telefon',
  alsoAsked: 'Ebenfalls gefragt',
  alsoHost: (name, ticket, limit) =>
    `${name ?? 'Der sendende Host'}${ticket === null ? '' : `, Ticket ${ticket}`}: ${limit ? 'offene Verbindungen, Wiederholungsregel, Protokollzeilen.' : 'die Protokollzeilen und was nur er sehen kann.'}`,
  alsoReceiver: (operator, ticket, limit) =>
    `${receiverFirst(operator)}${ticket === null ? '' : `, Ticket ${ticket}`}: ${limit ? 'welche Grenze oder Regel, Zählungen, wer fragen darf.' : 'was nur seine eigenen Server zeigen, und wer fragen darf.'}`,
  bridgePage: 'Eine weitere Seite richtet sich an die Technik beider Seiten.',
  foot: 'Manifest SHA-256 {manifest} · F = Feststellung, EX = Beleg · Angaben des Absenders sind gekennzeichnet',
  footBridge: 'Manifest SHA-256 {manifest} · diese Seite geht an beide Seiten',
  pageOf: 'Seite {page} von {pages}',
  headings: {
    findings: 'Feststellungen',
    whoSaidWhat: 'Wer was gesagt hat',
    timeline: 'Was geschah, in UTC',
    mails: 'Mails',
    alternatives: 'Andere geprüfte Erklärungen',
    missing: 'Was fehlt und wer es liefern kann',
    exhibits: 'Belege',
    method: 'Vorgehen und Grenzen',
    glossary: 'Wörter, die hier vorkommen',
    story: 'Was geschah',
    sources: 'Quellen',
    ids: 'Gemeinsame IDs',
    tests: 'Drei verabredete Tests',
    decision: 'Was die beiden Protokolle entscheiden',
    contacts: 'Kontakte',
  },
  voices: {
    receiver: (operator) => (operator === null ? 'Worte des empfangenden Servers' : `Worte von ${operator}`),
    host: 'Worte des sendenden Hosts',
    unknown: 'Worte, deren Urheber nicht bekannt ist',
    recipient: 'Beim Empfänger beobachtet',
    none: 'Keine in den Meldungen.',
    meaning: 'Was die ablehnenden Worte bedeuten',
    translationNote: 'Worte von Mailsystemen sind zitiert, wie sie dastehen, und werden nicht übersetzt.',
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
  timelineCaption: (table) => `Tabelle ${table}: Ereignisse, mit der Zeit wie geschrieben`,
  timelineZone: (offset) => `wo keine Zone steht, ist ${offset} angenommen`,
  sourcesTaken: (at) => `Quellen, aufgenommen ${at}`,
  sourcesShown: (n, of) =>
    `${format.number(n)} von ${format.number(of)} Quellen, die der Belege zuerst; alle stehen in evidence.txt.`,
  mailsShown: (n, of) =>
    `Die ersten ${format.number(n)} von ${format.number(of)}; alle stehen in facts.json.`,
  alternativeColumns: { cause: 'Erklärung', confidence: 'Sicherheit', decides: 'Was entscheiden würde' },
  noAlternatives: 'Der Wortlaut lässt keine andere Erklärung offen, die eine Regel kennt.',
  missingColumns: { what: 'Was', why: 'Warum', whom: 'Wer es liefern kann', request: 'Genaue Bitte' },
  nothingMissing: 'Es fehlt nichts, was die Feststellungen ändern würde.',
  exhibitCaption: (source, lines) => `${source}, ${lines}`,
  lines: (first, last) => (first === last ? `Zeile ${first}` : `Zeilen ${first} bis ${last}`),
  exhibitShows: (topics) => `belegt ${format.list(topics)}`,
  sourcesColumns: { name: 'Name', bytes: 'Byte', taken: 'Aufgenommen', sha256: 'SHA-256' },
  none: '–',
};
