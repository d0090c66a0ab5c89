import { formatOf } from '../format.ts';
import type { Sentences } from '../sentences.ts';
import { byReceiver, receiverFirst, receiverFor } from './who.ts';

const format = formatOf('de');
const mails = (n: number) => format.plural(n, { one: 'eine Mail', other: `${format.number(n)} Mails` });
const dative = (n: number) => format.plural(n, { one: 'einer Mail', other: `${format.number(n)} Mails` });
const failedOf = (failed: number, of: number) =>
  `${format.number(failed)} von ${format.number(of)} bekannten Mails ${format.plural(failed, { one: 'scheiterte', other: 'scheiterten' })}`;
const knownFailed = (failed: number, of: number) =>
  failed === of
    ? format.plural(of, { one: 'Die eine bekannte Mail scheiterte', other: failedOf(failed, of) })
    : failedOf(failed, of);
const isAre = (n: number) => format.plural(n, { one: 'stammt', other: 'stammen' });

export const findings: Sentences['findings'] = {
  labels: { FACT: 'TATSACHE', INFERENCE: 'SCHLUSS', STATEMENT: 'ANGABE', UNKNOWN: 'UNBEKANNT' },
  operator: (name, host, on) =>
    `${host === null ? 'Der ablehnende Server' : `Der ablehnende Server ${host}`} wurde${on === null ? '' : ` am ${on}`} von ${name} betrieben.`,
  operatorUnknown: 'Wer den ablehnenden Server betreibt, geht aus der Meldung nicht hervor.',
  operatorBasis: {
    host: 'nach dem Hostnamen, gegen die datierte Liste der Betreiber',
    banner: 'nach Worten in der Antwort des Servers selbst',
    token: 'nach dem eigenen Fehlercode des Betreibers in der Antwort',
    'recipient-domain': 'nur nach der Domain des Empfängers: die schwächste Grundlage',
  },
  sendingIp: {
    'named-in-reply': (ip) => `Die Antwort selbst nennt ${ip} als sendende Adresse.`,
    'feedback-report': (ip) => `Der Beschwerdebericht nennt ${ip} als die Adresse, von der die Mail kam.`,
    'received-by-receiver': (ip) =>
      `In einer angekommenen Mail nennt der Stempel der empfangenden Seite ${ip} als sendende Adresse.`,
    'host-log': (ip) => `Das Protokoll des sendenden Hosts nennt ${ip} als die Adresse, von der er sendete.`,
    'returned-received': (ip) =>
      `Die Stempel der zurückgesandten Mail deuten auf ${ip} als sendende Adresse.`,
    person: (ip) => `Der Absender gibt ${ip} als sendende Adresse an.`,
  },
  sendingNameOnly: (host) =>
    `Vom sendenden Server steht nur ein Name in den Meldungen, ${host}, nicht seine Adresse. Ein Name kann für mehrere Adressen stehen.`,
  sendingIpUnknown: 'Die sendende Adresse steht nicht in den Meldungen.',
  reply: (operator, times) =>
    `${receiverFirst(operator)} antwortete mit diesen Worten${times > 1 ? ` in ${format.number(times)} Meldungen` : ''}.`,
  replyUnknown: 'Worte des empfangenden Servers stehen nicht in den Meldungen.',
  whoseWords: (operator, host) =>
    `Die Antwort stammt ${byReceiver(operator)}; ${format.list(host.map((w) => `„${w}“`))} ${isAre(host.length)} vom sendenden Host.`,
  allReceivers: (operator) => `Alle Worte des Fehlers stammen ${byReceiver(operator)}.`,
  allHosts: 'Alle Worte des Fehlers stammen vom sendenden Host.',
  whoseUnknown: 'Von wem diese Worte stammen, geht aus der Meldung nicht hervor.',
  status: (status) => `Die Meldung nennt den Status ${status}.`,
  statusOfHost: (status) =>
    `Die Meldung nennt den Status ${status}; dieses Feld schreibt die Software des sendenden Hosts.`,
  temporaryThenFinal: (operator, code, status) =>
    `Vorübergehend für ${receiverFor(operator)} (${code}), endgültig nur, weil der sendende Host die Versuche beendet hat (${status}). Beides stimmt, jedes für seine Hälfte.`,
  permanentThenTemporary: (operator, code, status) =>
    `Endgültig für ${receiverFor(operator)} (${code}), doch die Meldung des sendenden Hosts nennt es vorübergehend (${status}). Die eigenen Worte der ablehnenden Seite wiegen mehr.`,
  actionAgainstReply: (first, second) =>
    `Die Meldung sagt „${first}“, die Antwort sagt „${second}“. Beides bleibt stehen; die Antwort ist näher am Geschehen.`,
  window: (first, last) =>
    first === last ? `Alles geschah am ${first}.` : `Es geschah vom ${first} bis zum ${last}.`,
  windowUnknown: 'Wann es geschah, steht nicht in den Meldungen.',
  scale: (failed, of, domains, interval) =>
    `${knownFailed(failed, of)}${domains > 1 ? `, von ${format.number(domains)} Absenderdomains` : ''}${interval === null ? '; zu wenige für eine Prozentangabe' : `: ${interval}`}.`,
  interval: (rate, low, high) => `${rate} % (95-%-Intervall ${low} bis ${high})`,
  attemptsObserved: (n, nMails, first, last) =>
    `Das Protokoll des sendenden Hosts zeigt ${format.plural(n, { one: 'einen Versuch', other: `${format.number(n)} Versuche` })} für ${mails(nMails)}, vom ${first} bis zum ${last}.`,
  attemptsInferred: (low, high, model) =>
    `Die übliche Wiederholungsregel von ${model} ergibt in dieser Zeit ${format.number(low)} bis ${format.number(high)} Versuche; beobachtet wurde keiner.`,
  attemptsUnknown: 'Wie oft die Zustellung versucht wurde, steht nicht in den Meldungen.',
  retryModel: (model, rule, low, high, life) =>
    `Im Auslieferungszustand unternimmt ${model} über ${life} ${format.number(low)} bis ${format.number(high)} Versuche, bevor eine Mail aufgegeben wird (${rule}). Das ist ein Modell: Hosts ändern die Regel.`,
  delayNotice: (n, times) =>
    `${format.plural(n, { one: 'Eine Verzögerungsmeldung zeigt', other: `${format.number(n)} Verzögerungsmeldungen zeigen` })}, dass ${format.plural(n, { one: 'eine Mail zurückgestellt war und noch wartete', other: 'Mails zurückgestellt waren und noch warteten' })}: ${times}.`,
  queueTime: (time) => `Zwischen der Annahme der Mail und der Rückmeldung vergingen: ${time}.`,
  queueFrom: {
    'host-received': 'gezählt ab dem ersten Stempel des sendenden Hosts auf der Mail',
    'arrival-date': 'gezählt ab dem Arrival-Date der Meldung',
    'log-arrival': 'gezählt ab der Protokollzeile, in der die Mail ankam',
    'client-date': 'gezählt ab dem Datum des Absenders, da der sendende Host keines angibt',
  },
  patience: {
    short: (time, model, shipped) =>
      `${time}: Das ist kurz. Üblich sind mindestens 4 bis 5 Tage${model === null || shipped === null ? '' : `, und ${model} lässt im Auslieferungszustand ${shipped}`}. Also wurde entweder die Regel verkürzt, oder die Zählung begann mit früheren Mails.`,
    shortAsShipped: (time, model, shipped) =>
      `${time}: So lange versucht es ${model} im Auslieferungszustand (${shipped}); üblich sind mindestens 4 bis 5 Tage.`,
    customary: (time) => `${time}: So lange weiter zu versuchen ist üblich (mindestens 4 bis 5 Tage).`,
  },
  lastRoundUntried: (n, of) =>
    `Bei ${format.number(n)} von ${dative(of)} war die letzte Runde kein eigener Versuch: Die Software sagt, dass sie die Zustellung ausgesetzt hatte, und die zitierte Antwort galt einer früheren Verbindung.`,
  noAttempt: (n, of) =>
    `Bei ${format.number(n)} von ${dative(of)} sagt die Software des sendenden Hosts, dass sie keinen Versuch unternahm: Sie gab wegen früherer Fehlschläge vorab auf.`,
  received: (n) =>
    format.plural(n, {
      one: 'Eine Mail, die als gescheitert gemeldet wurde, ist angekommen: Eine Kopie mit derselben Message-ID liegt vor.',
      other: `${format.number(n)} Mails, die als gescheitert gemeldet wurden, sind angekommen: Kopien mit denselben Message-IDs liegen vor.`,
    }),
  cause: (title, technical) => `${title}. ${technical}`,
  notAListing:
    'Nichts im Wortlaut der Ablehnung nennt einen Listeneintrag der sendenden Adresse; der Code bedeutet etwas anderes.',
  actor: (name) => `Der nächste Schritt liegt bei ${name}.`,
  actorUnknown: 'Bei wem der nächste Schritt liegt, geht aus den Meldungen nicht hervor.',
  operatorNow: (domain, was, name, since) =>
    `Mail für ${domain} wird seit ${since} von ${name} angenommen${was === null ? '' : `, nicht mehr von ${was}`}.`,
  removed: (fields) => `Entfernt, bevor die Meldung übergeben wurde: ${format.list(fields)}.`,
  notStated: (writer, fields) =>
    `${writer === null ? 'In einer Meldung dieser Art' : `In einer Meldung von ${writer}`} steht nie: ${format.list(fields)}.`,
  queueIds: (n) =>
    format.plural(n, {
      one: 'Warteschlangen-ID beim sendenden Host',
      other: 'Warteschlangen-IDs beim sendenden Host',
    }),
  messageIds: (n) => format.plural(n, { one: 'Message-ID der Mail', other: 'Message-IDs der Mails' }),
  statements: {
    on: (what, on) => (on === null ? what : `${what} (${on})`),
    profile: (who) => `Der Absender: ${who}`,
    volume: (volume) => `Umfang: ${volume}`,
    optIn: (how) => `Wie es zum Anschreiben der Empfänger kam: ${how}`,
    test: (on, from, to, arrived) =>
      `Test vom ${on} von ${from} an ${to}: ${arrived ? 'angekommen' : 'nicht angekommen'}`,
    tests: (failed, of) =>
      `Von ${format.number(of)} Tests, die der Absender nennt, kamen ${format.number(failed)} nicht an. Sie sind in den Zahlen oben nicht enthalten.`,
    receivedCopy: (to, note) =>
      `Nach Angabe des Absenders angekommen, obwohl als gescheitert gemeldet: Mail an ${to}${note === null ? '' : `; ${note}`}`,
    ticket: (number, side) =>
      `Vorgang ${side === 'host' ? 'beim sendenden Host' : 'beim empfangenden Betreiber'}: ${number}`,
    causeFound: (what) => `Gefundene Ursache: ${what}`,
    fixMade: (what) => `Seither geändert: ${what}`,
    answer: (asked, answer) => `Antwort auf „${asked}“: ${answer}`,
    shared: 'Die sendende Adresse wird mit anderen Kunden des Hosts geteilt.',
    dedicated: 'Die sendende Adresse wird nur von diesem Absender benutzt.',
    sharedUnknown: 'Ob die sendende Adresse geteilt wird, ist dem Absender nicht bekannt.',
    typeOfMail: (type) => `Art der Mail: ${type}`,
    tried: (what) => `Bisher versucht: ${what}`,
    host: (name, ticket) => `Sendender Host: ${name}${ticket === null ? '' : `, Ticket ${ticket}`}`,
    receiverTicket: (ticket) => `Ticket beim empfangenden Betreiber: ${ticket}`,
  },
  basis: {
    verbatim: 'wörtlich im Beleg',
    computed: 'aus den Belegen gezählt',
    rule: (rule, source) => (source === null ? `Regel ${rule}` : `Regel ${rule}, nach ${source}`),
    sender: 'vom Absender angegeben',
    searched: 'in den durchsuchten Belegen nicht gefunden',
    writer: (writer) => `Wortlaut von ${writer}`,
    noRule: 'keine Regel traf zu',
    sameId: 'dieselbe Message-ID in beiden',
    stamps: 'nach den Received-Stempeln',
  },
  columns: {
    id: 'Nr.',
    label: 'Art',
    sentence: 'Feststellung',
    confidence: 'Sicherheit',
    basis: 'Grundlage',
    exhibits: 'Belege',
  },
};
