import { formatOf } from '../format.ts';
import type { Sentences } from '../sentences.ts';
import { receiverFirst, receiverFor } from './who.ts';

const format = formatOf('de');
const mails = (n: number) => format.plural(n, { one: 'eine Mail', other: `${format.number(n)} Mails` });
const share = (failed: number, of: number) =>
  of === failed ? mails(failed) : `${format.number(failed)} von ${format.number(of)} Mails`;
const because = (clause: string | null) =>
  clause === null ? '; der Grund geht aus der Rückmeldung nicht hervor' : `, weil ${clause}`;
const alsoUntried = (refused: number, untried: number, of: number) =>
  untried === 0
    ? ''
    : `; ${format.plural(untried, { one: 'eine', other: format.number(untried) })} weitere gab Ihr Host ohne Versuch zurück, gescheitert sind also ${allOrSome(refused + untried, of)}`;
const allOrSome = (failed: number, of: number) =>
  failed === of ? `alle ${format.number(of)}` : `${format.number(failed)} von ${format.number(of)}`;

export const story: Sentences['story'] = {
  refused: (operator, refused, of, clause, untried) =>
    `${receiverFirst(operator)} hat ${share(refused, of)} abgelehnt${because(clause)}${alsoUntried(refused, untried, of)}.`,
  undelivered: (failed, of, clause) =>
    `Ihr Host konnte ${share(failed, of)} nicht zustellen${because(clause)}.`,
  delayed: (operator, n, clause) =>
    `${receiverFirst(operator)} hat ${mails(n)} bisher nicht angenommen${because(clause)}.`,
  waiting: (n) =>
    `${format.plural(n, { one: 'Eine Mail wartet', other: `${format.number(n)} Mails warten` })} noch; Ihr Host versucht es weiter.`,
  delivered: (n) =>
    `${format.plural(n, { one: 'Eine Mail wurde', other: `${format.number(n)} Mails wurden` })} als zugestellt gemeldet.`,
  complaint: (operator, n) =>
    `${receiverFirst(operator)} hat ${format.plural(n, { one: 'eine Beschwerde', other: `${format.number(n)} Beschwerden` })} über Mail von Ihnen weitergegeben.`,
  autoReply: (n) =>
    format.plural(n, {
      one: 'Eine automatische Antwort kam zurück.',
      other: `${format.number(n)} automatische Antworten kamen zurück.`,
    }),
  notABlocklist: 'Das ist keine Blacklist.',
  notFinal: 'Das ist noch nicht endgültig.',
  actorUnknown: 'Aus der Rückmeldung geht nicht hervor, wer handeln muss.',
  certainty: (level) =>
    ({
      high: 'Die Sicherheit ist hoch: Der Wortlaut der Rückmeldung nennt die Ursache.',
      moderate: 'Die Sicherheit ist mittel: Der Wortlaut deutet auf diese Ursache, lässt aber andere offen.',
      low: 'Die Sicherheit ist gering: Für eine bestimmte Ursache spricht in der Rückmeldung wenig.',
    })[level],
  receiverSaid: (operator) =>
    operator === null ? 'Worte des empfangenden Servers' : `Der Server von ${operator} sagte`,
  hostSaid: 'Der Server Ihres Hosts ergänzte',
  hostAlone: 'Der Server Ihres Hosts sagte',
  unknownSaid: 'Worte, deren Urheber nicht bekannt ist',
  statusQuote: (status) => `Status: ${status}`,
  temporaryThenFinal: (operator, code, status) =>
    `Vorübergehend für ${receiverFor(operator)} (${code}), endgültig nur, weil Ihr Host die Versuche beendet hat (${status}). Beide haben Ihnen die Wahrheit gesagt, jeder über seine Hälfte.`,
  permanentThenTemporary: (operator, code, status) =>
    `Endgültig für ${receiverFor(operator)} (${code}), doch die Meldung Ihres Hosts nennt es vorübergehend (${status}). Die eigenen Worte der ablehnenden Seite wiegen mehr.`,
  actionAgainstReply: (first, second) =>
    `Die Meldung sagt „${first}“, die Antwort sagt „${second}“. Beides bleibt stehen; die Antwort ist näher am Geschehen.`,
  noAttempt:
    'Der Server Ihres Hosts sagt, dass er diese Mail gar nicht zuzustellen versucht hat: Frühere Fehlschläge ließen ihn vorab aufgeben.',
  nobodyTriedCounted: (n, of) =>
    `Bei ${n} von ${of} Mails steht kein Versuch hinter der Rückmeldung: Der Host gab vorab auf.`,
  receivedAnyway: (n) =>
    format.plural(n, {
      one: 'Eine Mail, die als gescheitert gemeldet wurde, ist angekommen.',
      other: `${format.number(n)} Mails, die als gescheitert gemeldet wurden, sind angekommen.`,
    }),
  removed: (fields) =>
    `Vor dem Veröffentlichen entfernt: ${format.list(fields)}. In der ursprünglichen Meldung steht es.`,
  notStated: (writer, fields) =>
    `${writer === null ? 'In einer Meldung dieser Art' : `In einer Meldung von ${writer}`} steht nie: ${format.list(fields)}.`,
  notInBounce: 'nicht in der Rückmeldung',
  rate: (failed, of, interval) =>
    interval === null
      ? `${format.number(failed)} von ${format.number(of)} gescheitert; zu wenige für eine Prozentangabe`
      : `${format.number(failed)} von ${format.number(of)} gescheitert, ${format.percent(failed / of)} % (95-%-Intervall ${format.percent(interval.low)} bis ${format.percent(interval.high)})`,
  incidentTitle: (operator, cause) => (operator === null ? cause : `${operator}: ${cause}`),
  incidentDetail: (n, domains, days) =>
    [
      format.plural(n, { one: '1 Mail', other: `${format.number(n)} Mails` }),
      ...(domains > 1 ? [`${format.number(domains)} Domains`] : []),
      ...(days === null ? [] : [days]),
    ].join(', '),
  bouncedAfter: (time) => `zurück nach: ${time}`,
  returnedUntried: 'ohne Versuch zurückgegeben',
  bouncedYetReceived: 'zurückgemeldet und doch angekommen',
  receivedTitle: (when) => (when === null ? 'Trotz Rückmeldung angekommen' : `Angekommen ${when}`),
  receivedPair: (bounce, copy) => `Paar: ${bounce}, ${copy}`,
  addressedTo: {
    receiver: (operator) => (operator === null ? 'An den empfangenden Betreiber' : `An ${operator}`),
    host: 'An Ihren Host',
    own: 'Für Sie selbst',
  },
};
