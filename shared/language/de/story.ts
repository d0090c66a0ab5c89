import { formatOf } from '../format.ts';
import type { Sentences } from '../sentences.ts';
import { receiverFirst, receiverFor } from './who.ts';

const format = formatOf('de');
const mails = (n: number) => format.plural(n, { one: 'eine Mail', other: `${format.number(n)} Mails` });
const share = (failed: number, of: number) =>
  of === failed ? mails(failed) : `${format.number(failed)} von ${format.number(of)} Mails`;
const because = (clause: string | null) =>
  clause === null ? '; der Grund geht aus der Unzustellbarkeitsmeldung nicht hervor' : `, weil ${clause}`;
const alsoUntried = (refused: number, untried: number, of: number) =>
  untried === 0
    ? ''
    : `; ${format.plural(untried, { one: 'eine', other: format.number(untried) })} weitere gab Ihr Hoster ohne Zustellversuch zurück, unzustellbar waren also ${allOrSome(refused + untried, of)}`;
const allOrSome = (failed: number, of: number) =>
  failed === of ? `alle ${format.number(of)}` : `${format.number(failed)} von ${format.number(of)}`;

export const story: Sentences['story'] = {
  refused: (operator, refused, of, clause, untried) =>
    `${receiverFirst(operator)} hat ${share(refused, of)} abgelehnt${because(clause)}${alsoUntried(refused, untried, of)}.`,
  undelivered: (failed, of, clause) =>
    `Ihr Hoster konnte ${share(failed, of)} nicht zustellen${because(clause)}.`,
  delayed: (operator, n, clause) =>
    `${receiverFirst(operator)} hat ${mails(n)} bisher nicht angenommen${because(clause)}.`,
  waiting: (n) =>
    `${format.plural(n, { one: 'Eine Mail wartet', other: `${format.number(n)} Mails warten` })} noch; Ihr Hoster versucht es weiter.`,
  delivered: (n) =>
    `${format.plural(n, { one: 'Eine Mail wurde', other: `${format.number(n)} Mails wurden` })} als zugestellt gemeldet.`,
  complaint: (operator, n) =>
    `${receiverFirst(operator)} hat ${format.plural(n, { one: 'eine Beschwerde', other: `${format.number(n)} Beschwerden` })} über Mail von Ihnen weitergegeben.`,
  autoReply: (n) =>
    format.plural(n, {
      one: 'Eine automatische Antwort kam zurück.',
      other: `${format.number(n)} automatische Antworten kamen zurück.`,
    }),
  notABlocklist: 'Mit einer Sperrliste hat das nichts zu tun.',
  notFinal: 'Das ist noch nicht endgültig.',
  actorUnknown: 'Aus der Unzustellbarkeitsmeldung geht nicht hervor, wer handeln muss.',
  certainty: (level) =>
    ({
      high: 'Die Sicherheit ist hoch: Der Wortlaut der Unzustellbarkeitsmeldung nennt die Ursache.',
      moderate: 'Die Sicherheit ist mittel: Der Wortlaut deutet auf diese Ursache, lässt aber andere offen.',
      low: 'Die Sicherheit ist gering: Für eine bestimmte Ursache spricht in der Unzustellbarkeitsmeldung wenig.',
    })[level],
  receiverSaid: (operator) =>
    operator === null ? 'Der empfangende Server sagte' : `Der Server von ${operator} sagte`,
  hostSaid: 'Der Server Ihres Hosters ergänzte',
  hostAlone: 'Der Server Ihres Hosters sagte',
  unknownSaid: 'Wortlaut unbekannter Herkunft',
  statusQuote: (status) => `Status: ${status}`,
  temporaryThenFinal: (operator, code, status) =>
    `Vorübergehend für ${receiverFor(operator)} (${code}), endgültig nur, weil Ihr Hoster die Versuche beendet hat (${status}). Beide haben recht, jeder für seine Hälfte.`,
  permanentThenTemporary: (operator, code, status) =>
    `Endgültig für ${receiverFor(operator)} (${code}), doch die Meldung Ihres Hosters nennt es vorübergehend (${status}). Der Wortlaut der ablehnenden Seite wiegt schwerer.`,
  actionAgainstReply: (first, second) =>
    `Die Meldung sagt „${first}“, die Antwort sagt „${second}“. Beides bleibt stehen; die Antwort ist näher am Geschehen.`,
  noAttempt:
    'Laut dem Server Ihres Hosters gab es für diese Mail gar keinen Zustellversuch: Nach früheren Fehlschlägen gab er vorab auf.',
  nobodyTriedCounted: (n, of) =>
    `Bei ${n} von ${of} Mails ging der Unzustellbarkeitsmeldung kein Zustellversuch voraus: Der Hoster gab vorab auf.`,
  receivedAnyway: (n) =>
    format.plural(n, {
      one: 'Eine als unzustellbar gemeldete Mail ist doch angekommen.',
      other: `${format.number(n)} als unzustellbar gemeldete Mails sind doch angekommen.`,
    }),
  removed: (fields) =>
    `Vor dem Veröffentlichen entfernt: ${format.list(fields)}. In der ursprünglichen Meldung ist es enthalten.`,
  notStated: (writer, fields) =>
    `${writer === null ? 'In einer Meldung dieser Art' : `In einer Meldung von ${writer}`} steht nie: ${format.list(fields)}.`,
  notInBounce: 'nicht in der Unzustellbarkeitsmeldung',
  rate: (failed, of, interval) =>
    interval === null
      ? `${format.number(failed)} von ${format.number(of)} unzustellbar; zu wenige für eine Prozentangabe`
      : `${format.number(failed)} von ${format.number(of)} unzustellbar, ${format.percent(failed / of)} % (95-%-Intervall ${format.percent(interval.low)} bis ${format.percent(interval.high)})`,
  incidentTitle: (operator, cause) => (operator === null ? cause : `${operator}: ${cause}`),
  incidentDetail: (n, domains, days) =>
    [
      format.plural(n, { one: '1 Mail', other: `${format.number(n)} Mails` }),
      ...(domains > 1 ? [`${format.number(domains)} Domains`] : []),
      ...(days === null ? [] : [days]),
    ].join(', '),
  bouncedAfter: (time) => `zurück nach: ${time}`,
  returnedUntried: 'ohne Zustellversuch zurückgegeben',
  bouncedYetReceived: 'trotz Meldung angekommen',
  receivedTitle: (when) =>
    when === null ? 'Trotz Unzustellbarkeitsmeldung angekommen' : `Angekommen ${when}`,
  receivedPair: (bounce, copy) => `Paar: ${bounce}, ${copy}`,
  addressedTo: {
    receiver: (operator) => (operator === null ? 'An den empfangenden Betreiber' : `An ${operator}`),
    host: 'An Ihren Hoster',
    own: 'Für Sie selbst',
  },
};
