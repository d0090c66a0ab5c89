import type { Confidence } from '../../contract/confidence.ts';
import { formatOf } from '../format.ts';
import { receiverFirst, receiverName, receiverOfFirst } from './who.ts';

const format = formatOf('en');
const mails = (n: number) => format.plural(n, { one: 'one mail', other: `${format.number(n)} mails` });
const share = (failed: number, of: number) => {
  if (of === failed) return mails(failed);
  return `${format.number(failed)} of ${format.number(of)} mails`;
};
const because = (clause: string | null) =>
  clause === null ? '; the bounce does not make the reason clear' : ` because ${clause}`;
/** Why fewer were refused than failed, in the same sentence: both figures are read side by side. */
const alsoUntried = (refused: number, untried: number, of: number) =>
  untried === 0
    ? ''
    : `; your host returned ${format.plural(untried, { one: 'one', other: format.number(untried) })} more without trying, so ${allOrSome(refused + untried, of)} failed`;
const allOrSome = (failed: number, of: number) =>
  failed === of ? `all ${format.number(of)}` : `${format.number(failed)} of ${format.number(of)}`;

/** The story of an incident, told to the person. */
export const story = {
  /** `untried`: mails that failed as well, but that the host returned without trying them. */
  refused: (operator: string | null, refused: number, of: number, clause: string | null, untried: number) =>
    `${receiverFirst(operator)} refused ${share(refused, of)}${because(clause)}${alsoUntried(refused, untried, of)}.`,
  /** Where the sending side gave up without an answer that refuses. */
  undelivered: (failed: number, of: number, clause: string | null) =>
    `Your host could not deliver ${share(failed, of)}${because(clause)}.`,
  delayed: (operator: string | null, n: number, clause: string | null) =>
    `${receiverFirst(operator)} has not accepted ${mails(n)} so far${because(clause)}.`,
  waiting: (n: number) =>
    `${format.plural(n, { one: 'One mail is', other: `${format.number(n)} mails are` })} still waiting; your host keeps trying.`,
  delivered: (n: number) =>
    `${format.plural(n, { one: 'One mail was', other: `${format.number(n)} mails were` })} reported as delivered.`,
  complaint: (operator: string | null, n: number) =>
    `${receiverFirst(operator)} passed on ${format.plural(n, { one: 'a complaint', other: `${format.number(n)} complaints` })} about mail${format.plural(n, { one: '', other: 's' })} of yours.`,
  autoReply: (n: number) =>
    format.plural(n, {
      one: 'An automatic reply came back.',
      other: `${format.number(n)} automatic replies came back.`,
    }),
  notABlocklist: 'This is not a blacklist.',
  notFinal: 'This is not final yet.',
  actorUnknown: 'The bounce does not show who has to act.',
  certainty: (level: Confidence) =>
    ({
      high: 'Confidence is high: the words of the bounce name the cause.',
      moderate: 'Confidence is moderate: the words point to this cause but leave others open.',
      low: 'Confidence is low: little in the bounce speaks for any cause.',
    })[level],
  /** The heading above each voice. */
  receiverSaid: (operator: string | null) =>
    `${receiverOfFirst(operator)}${operator === null ? ' words' : ' server said'}`,
  hostSaid: 'Your host’s server added',
  hostAlone: 'Your host’s server said',
  unknownSaid: 'Words whose author is not known',
  statusQuote: (status: string) => `Status: ${status}`,
  temporaryThenFinal: (operator: string | null, code: string, status: string) =>
    `Temporary for ${receiverName(operator)} (${code}), final only because your host stopped trying (${status}). Both told you the truth, each about their half.`,
  permanentThenTemporary: (operator: string | null, code: string, status: string) =>
    `Final for ${receiverName(operator)} (${code}), yet your host’s notice calls it temporary (${status}). The refusing side’s own words weigh more.`,
  actionAgainstReply: (first: string, second: string) =>
    `The notice says “${first}”, the reply says “${second}”. Both are kept; the reply is nearer to what happened.`,
  noAttempt:
    'Your host’s server says that it did not try this mail at all: earlier failures made it give up in advance.',
  nobodyTriedCounted: (n: number, of: number) =>
    `For ${n} of ${of} mails there was no try behind the bounce: the host gave up in advance.`,
  receivedAnyway: (n: number) =>
    format.plural(n, {
      one: 'One mail reported as failed was received.',
      other: `${format.number(n)} mails reported as failed were received.`,
    }),
  removed: (fields: readonly string[]) =>
    `Removed by whoever posted it: ${format.list(fields)}. The original notice has it.`,
  notStated: (writer: string | null, fields: readonly string[]) =>
    `${writer === null ? 'A notice of this kind' : `${writer}’s notice`} never carries ${format.list(fields)}.`,
  notInBounce: 'not in the bounce',
  rate: (failed: number, of: number, interval: { readonly low: number; readonly high: number } | null) =>
    interval === null
      ? `${format.number(failed)} of ${format.number(of)} failed; too few for a percentage`
      : `${format.number(failed)} of ${format.number(of)} failed, ${format.percent(failed / of)} % (95 % interval ${format.percent(interval.low)} to ${format.percent(interval.high)})`,
  incidentTitle: (operator: string | null, cause: string) =>
    operator === null ? cause : `${operator}: ${cause.charAt(0).toLowerCase()}${cause.slice(1)}`,
  incidentDetail: (n: number, domains: number, days: string | null) =>
    [
      format.plural(n, { one: '1 mail', other: `${format.number(n)} mails` }),
      ...(domains > 1 ? [`${format.number(domains)} domains`] : []),
      ...(days === null ? [] : [days]),
    ].join(', '),
  bouncedAfter: (time: string) => `bounced after ${time}`,
  returnedUntried: 'returned without a try',
  bouncedYetReceived: 'bounced, yet received',
  receivedTitle: (when: string | null) => (when === null ? 'Arrived although bounced' : `Arrived ${when}`),
  receivedPair: (bounce: string, copy: string) => `pair: ${bounce}, ${copy}`,
  addressedTo: {
    receiver: (operator: string | null) => `To ${receiverName(operator)}`,
    host: 'To your host',
    own: 'For yourself',
  },
};
