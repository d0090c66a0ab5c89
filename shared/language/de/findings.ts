import { formatOf } from '../format.ts';
import type { Sentences } from '../sentences.ts';
import { byReceiver, receiverFirst, receiverFor } from './who.ts';

const format = formatOf('de');
const mails = (n: number) => format.plural(n, { one: 'eine Mail', other: `${format.number(n)} Mails` });
const dative = (n: number) => format.plural(n, { one: 'einer Mail', other: `${format.number(n)} Mails` });
const failedOf = (failed: number, of: number) =>
  `${format.number(failed)} von ${format.number(of)} bekannten Mails ${format.plural(failed, { one: 'war', other: 'waren' })} unzustellbar`;
const knownFailed = (failed: number, of: number) =>
  failed === of
    ? format.plural(of, { one: 'Die einzige bekannte Mail war unzustellbar', other: failedOf(failed, of) })
    : failedOf(failed, of);
const isAre = (n: number) => format.plural(n, { one: 'stammt', other: 'stammen' });

export const findings: Sentences['findings'] = {
  labels: { FACT: 'TATSACHE', INFERENCE: 'FOLGERUNG', STATEMENT: 'ANGABE', UNKNOWN: 'UNBEKANNT' },
  operator: (name, host, on) =>
    `${host === null ? 'Der ablehnende Server' : `Der ablehnende Server ${host}`} wurde${on === null ? '' : ` am ${on}`} von ${name} betrieben.`,
  operatorUnknown: 'Wer den ablehnenden Server betreibt, geht aus der Meldung nicht hervor.',
  operatorBasis: {
    host: 'nach dem Hostnamen, abgeglichen mit der datierten Betreiberliste',
    banner: 'nach dem Wortlaut der Antwort des Servers',
    token: 'nach dem eigenen Fehlercode des Betreibers in der Antwort',
    'recipient-domain': 'nur nach der Domain des Empfängers: die schwächste Grundlage',
  },
  sendingIp: {
    'named-in-reply': (ip) => `Die Antwort selbst nennt ${ip} als Absender-IP.`,
    'feedback-report': (ip) => `Der Beschwerdebericht nennt ${ip} als Absender-IP.`,
    'received-by-receiver': (ip) =>
      `In einer angekommenen Mail nennt die Received-Zeile der empfangenden Seite ${ip} als Absender-IP.`,
    'host-log': (ip) => `Das Protokoll des sendenden Hosters nennt ${ip} als Absender-IP.`,
    'returned-received': (ip) =>
      `Die Received-Zeilen der zurückgesandten Mail deuten auf ${ip} als Absender-IP.`,
    person: (ip) => `Der Absender gibt ${ip} als Absender-IP an.`,
  },
  sendingNameOnly: (host) =>
    `Die Meldungen nennen vom sendenden Server nur den Namen ${host}, nicht die IP-Adresse. Ein Name kann für mehrere Adressen stehen.`,
  sendingIpUnknown: 'Die Absender-IP steht nicht in den Meldungen.',
  reply: (operator, times) =>
    `${receiverFirst(operator)} antwortete mit diesem Wortlaut${times > 1 ? ` in ${format.number(times)} Meldungen` : ''}.`,
  replyUnknown: 'Eine Antwort des empfangenden Servers steht nicht in den Meldungen.',
  whoseWords: (operator, host) =>
    `Die Antwort stammt ${byReceiver(operator)}; ${format.list(host.map((w) => `„${w}“`))} ${isAre(host.length)} vom sendenden Hoster.`,
  allReceivers: (operator) => `Der gesamte Fehlertext stammt ${byReceiver(operator)}.`,
  allHosts: 'Der gesamte Fehlertext stammt vom sendenden Hoster.',
  whoseUnknown: 'Von wem der Fehlertext stammt, geht aus der Meldung nicht hervor.',
  status: (status) => `Die Meldung nennt den Status ${status}.`,
  statusOfHost: (status) =>
    `Die Meldung nennt den Status ${status}; dieses Feld schreibt die Software des sendenden Hosters.`,
  temporaryThenFinal: (operator, code, status) =>
    `Vorübergehend für ${receiverFor(operator)} (${code}), endgültig nur, weil der sendende Hoster die Versuche beendet hat (${status}). Beides stimmt, jeweils für die eigene Hälfte.`,
  permanentThenTemporary: (operator, code, status) =>
    `Endgültig für ${receiverFor(operator)} (${code}), doch die Meldung des sendenden Hosters nennt es vorübergehend (${status}). Der Wortlaut der ablehnenden Seite wiegt schwerer.`,
  actionAgainstReply: (first, second) =>
    `Die Meldung sagt „${first}“, die Antwort sagt „${second}“. Beides bleibt stehen; die Antwort ist näher am Geschehen.`,
  window: (first, last) =>
    first === last ? `Alles geschah am ${first}.` : `Es geschah vom ${first} bis zum ${last}.`,
  windowUnknown: 'Wann es geschah, steht nicht in den Meldungen.',
  scale: (failed, of, domains, interval) =>
    `${knownFailed(failed, of)}${domains > 1 ? `, von ${format.number(domains)} Absenderdomains` : ''}${interval === null ? '; zu wenige für eine Prozentangabe' : `: ${interval}`}.`,
  interval: (rate, low, high) => `${rate} % (95-%-Intervall ${low} bis ${high})`,
  attemptsObserved: (n, nMails, first, last) =>
    `Das Protokoll des sendenden Hosters zeigt ${format.plural(n, { one: 'einen Zustellversuch', other: `${format.number(n)} Zustellversuche` })} für ${mails(nMails)}, vom ${first} bis zum ${last}.`,
  attemptsInferred: (low, high, model) =>
    `Die übliche Wiederholungsregel von ${model} ergibt in dieser Zeit ${format.number(low)} bis ${format.number(high)} Zustellversuche; beobachtet wurde keiner.`,
  attemptsUnknown: 'Wie oft die Zustellung versucht wurde, steht nicht in den Meldungen.',
  retryModel: (model, rule, low, high, life) =>
    `Im Auslieferungszustand unternimmt ${model} über ${life} ${format.number(low)} bis ${format.number(high)} Zustellversuche, bevor es eine Mail aufgibt (${rule}). Das ist ein Modell: Hoster ändern diese Regel.`,
  delayNotice: (n, times) =>
    `${format.plural(n, { one: 'Eine Verzögerungsmeldung zeigt', other: `${format.number(n)} Verzögerungsmeldungen zeigen` })}, dass ${format.plural(n, { one: 'eine Mail zurückgestellt war und noch wartete', other: 'Mails zurückgestellt waren und noch warteten' })}: ${times}.`,
  queueTime: (time) => `Zwischen der Annahme der Mail und der Unzustellbarkeitsmeldung vergingen: ${time}.`,
  queueFrom: {
    'host-received': 'gezählt ab der ersten Received-Zeile des sendenden Hosters',
    'arrival-date': 'gezählt ab dem Arrival-Date der Meldung',
    'log-arrival': 'gezählt ab der Protokollzeile, in der die Mail ankam',
    'client-date': 'gezählt ab dem Datum des Absenders, da der sendende Hoster keines angibt',
  },
  patience: {
    short: (time, model, shipped) =>
      `${time}: Das ist kurz. Üblich sind mindestens 4 bis 5 Tage${model === null || shipped === null ? '' : `; ${model} wartet im Auslieferungszustand ${shipped}`}. Entweder wurde die Regel also verkürzt, oder die Frist zählte schon ab früheren Mails.`,
    shortAsShipped: (time, model, shipped) =>
      `${time}: So lange versucht es ${model} im Auslieferungszustand (${shipped}); üblich sind mindestens 4 bis 5 Tage.`,
    customary: (time) => `${time}: So lange weiter zu versuchen ist üblich (mindestens 4 bis 5 Tage).`,
  },
  lastRoundUntried: (n, of) =>
    `Bei ${format.number(n)} von ${dative(of)} war der letzte Durchlauf kein eigener Zustellversuch: Laut der Software war die Zustellung ausgesetzt, und die zitierte Antwort galt einer früheren Verbindung.`,
  noAttempt: (n, of) =>
    `Bei ${format.number(n)} von ${dative(of)} gab es laut der Software des sendenden Hosters keinen Zustellversuch: Nach früheren Fehlschlägen gab sie vorab auf.`,
  received: (n) =>
    format.plural(n, {
      one: 'Eine als unzustellbar gemeldete Mail ist angekommen: Eine Kopie mit derselben Message-ID liegt vor.',
      other: `${format.number(n)} als unzustellbar gemeldete Mails sind angekommen: Kopien mit denselben Message-IDs liegen vor.`,
    }),
  cause: (title, technical) => `${title}. ${technical}`,
  notAListing:
    'Der Wortlaut der Ablehnung nennt keinen Sperrlisteneintrag der Absender-IP; der Code bedeutet etwas anderes.',
  actor: (name) => `Der nächste Schritt liegt bei ${name}.`.replace('bei dem ', 'beim '),
  actorUnknown: 'Bei wem der nächste Schritt liegt, geht aus den Meldungen nicht hervor.',
  operatorNow: (domain, was, name, since) =>
    `Mail für ${domain} wird seit ${since} von ${name} angenommen${was === null ? '' : `, nicht mehr von ${was}`}.`,
  removed: (fields) => `Entfernt, bevor die Meldung übergeben wurde: ${format.list(fields)}.`,
  notStated: (writer, fields) =>
    `${writer === null ? 'In einer Meldung dieser Art' : `In einer Meldung von ${writer}`} steht nie: ${format.list(fields)}.`,
  queueIds: (n) =>
    format.plural(n, {
      one: 'Warteschlangen-ID beim sendenden Hoster',
      other: 'Warteschlangen-IDs beim sendenden Hoster',
    }),
  messageIds: (n) => format.plural(n, { one: 'Message-ID der Mail', other: 'Message-IDs der Mails' }),
  statements: {
    on: (what, on) => (on === null ? what : `${what} (${on})`),
    profile: (who) => `Der Absender: ${who}`,
    volume: (volume) => `Umfang: ${volume}`,
    optIn: (how) => `Warum den Empfängern geschrieben wird: ${how}`,
    test: (on, from, to, arrived) =>
      `Test vom ${on} von ${from} an ${to}: ${arrived ? 'angekommen' : 'nicht angekommen'}`,
    tests: (failed, of) =>
      `Von ${format.number(of)} Tests, die der Absender nennt, kamen ${format.number(failed)} nicht an. Sie sind in den Zahlen oben nicht enthalten.`,
    receivedCopy: (to, note) =>
      `Nach Angabe des Absenders angekommen, obwohl als unzustellbar gemeldet: Mail an ${to}${note === null ? '' : `; ${note}`}`,
    ticket: (number, side) =>
      `Ticket ${side === 'host' ? 'beim sendenden Hoster' : 'beim empfangenden Betreiber'}: ${number}`,
    causeFound: (what) => `Gefundene Ursache: ${what}`,
    fixMade: (what) => `Seither geändert: ${what}`,
    answer: (asked, answer) => `Antwort auf „${asked}“: ${answer}`,
    shared: 'Die Absender-IP wird mit anderen Kunden des Hosters geteilt.',
    dedicated: 'Die Absender-IP nutzt nur dieser Absender.',
    sharedUnknown: 'Ob die Absender-IP geteilt wird, ist dem Absender nicht bekannt.',
    typeOfMail: (type) => `Art der Mail: ${type}`,
    tried: (what) => `Bisher versucht: ${what}`,
    host: (name, ticket) => `Sendender Hoster: ${name}${ticket === null ? '' : `, Ticket ${ticket}`}`,
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
    stamps: 'nach den Received-Zeilen',
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
