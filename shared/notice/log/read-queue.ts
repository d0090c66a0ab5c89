import { exim } from '../../knowledge/mail-systems/exim.ts';
import type { MailSystem } from '../../knowledge/mail-systems/mail-system.ts';
import { postfix } from '../../knowledge/mail-systems/postfix.ts';
import { sendmail } from '../../knowledge/mail-systems/sendmail.ts';
import { ADDRESS } from '../../mail/address.ts';
import { TracedText } from '../../mail/traced-text.ts';
import { deliveriesOf } from './deliveries-of.ts';
import type { LogEvent } from './log-event.ts';
import { type LoggedDelivery, type LogReading, NO_LOG } from './log-reading.ts';
import { type Anchor, anchorOf } from './log-year.ts';
import { ipIn, spokenIn } from './logged-replies.ts';
import { assumedOf, type LineTime, lineTime } from './syslog-line.ts';

/** How a mail system lists a message that waits: groups `id`, `sender`, and `time` where it tells one. */
interface Queue {
  readonly system: MailSystem;
  readonly row: RegExp;
  /** False where the list never says why a message waits, so that one without a reason is told all the same. */
  readonly reasons: boolean;
}

const DAY = '(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)';
/** `postqueue -p`, `sendmail -bp`, `exim -bp`. A star or an exclamation mark says active or on hold. */
const queues: readonly Queue[] = [
  {
    system: postfix,
    row: new RegExp(
      String.raw`^[ \t>|]{0,12}(?<id>[0-9A-F]{6,16}|[0-9B-DF-HJ-NP-TV-Zb-df-hj-np-tv-z]{10,24})[*!#]?\s{1,12}\d{1,12}\s{1,4}${DAY} (?<time>[A-Z][a-z]{2} [ \d]\d \d{2}:\d{2}:\d{2})\s{1,4}(?<sender>\S{1,320})$`,
    ),
    reasons: true,
  },
  {
    system: sendmail,
    row: new RegExp(
      String.raw`^[ \t>|]{0,12}(?<id>[0-9A-Za-z]{12,20})[*X-]?\??\s{1,12}\d{1,12}\s{1,4}${DAY} (?<time>[A-Z][a-z]{2} [ \d]\d \d{2}:\d{2})\s{1,4}<?(?<sender>[^\s<>]{0,320})>?$`,
    ),
    reasons: true,
  },
  {
    system: exim,
    row: /^[ \t>|]{0,12}\d{1,4}[mhdw]\s{1,8}[\d.]{1,8}[KMG]?\s{1,4}(?<id>[0-9A-Za-z]{6}-[0-9A-Za-z]{6}-[0-9A-Za-z]{2}|[0-9A-Za-z]{6}-[0-9A-Za-z]{11}-[0-9A-Za-z]{4})\s{1,4}<(?<sender>[^\s<>]{0,320})>(?: \([^)\n]{1,80}\))?(?: \*\*\* frozen \*\*\*)?$/,
    reasons: false,
  },
];
const MARK =
  /^[^\n]{0,60}\d[ \t]{1,4}(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) [A-Z][a-z]{2} [ \d]\d \d{2}:\d{2}|[0-9A-Za-z]{6}-[0-9A-Za-z]{6,11}-[0-9A-Za-z]{2,4} {1,4}<)|^[^\n]{0,30}[KMG] [0-9A-Za-z]{6}-[0-9A-Za-z]{6,11}-[0-9A-Za-z]{2,4} </m;

/** An address alone on its line; Exim marks one that has its mail with a `D`. */
const RECIPIENT = new RegExp(String.raw`^[ \t>|]{0,80}<?(${ADDRESS.source})>?[ \t]{0,8}$`, 'u');
const OPENS = /^[ \t>|]{0,40}\(/;
/** A reason that a narrow window wrapped. */
const MAX_REASON = 12;
const TRIED = /\b(?:host|connect to|with) ([A-Za-z0-9._-]{1,255}?)\.?\[([0-9A-Fa-f.:]{2,45})\]/;

interface Waiting {
  readonly queue: Queue;
  readonly head: TracedText;
  readonly id: TracedText;
  readonly sender: TracedText | null;
  readonly time: LineTime | null;
}

/** The list so far: the message whose lines are read, and why it waits. */
interface State {
  waiting: Waiting | null;
  reason: TracedText[];
  open: boolean;
}

function named(line: TracedText, row: RegExp, name: string): TracedText | null {
  const groups = [...row.source.matchAll(/\(\?<(\w{1,10})>/g)].map(([, found]) => found);
  return line.exec(row)?.group(groups.indexOf(name) + 1) ?? null;
}

function waitingIn(line: TracedText, anchor: Anchor | null): Waiting | null {
  if (line.length > 800) return null;
  const queue = queues.find(({ row }) => row.test(line.text));
  const id = queue === undefined ? null : named(line, queue.row, 'id');
  if (queue === undefined || id === null) return null;
  const written = queue.reasons ? named(line, queue.row, 'time') : null;
  const sender = named(line, queue.row, 'sender');
  return {
    queue,
    head: line,
    id,
    sender: sender?.text.includes('@') === true ? sender : null,
    time: written === null ? null : lineTime(written, anchor),
  };
}

function reasonOf({ reason }: State): TracedText | null {
  const words = TracedText.join(reason, ' ')?.trim() ?? null;
  return words?.exec(/^\((.*?)\)?$/s)?.group(1) ?? null;
}

function eventsOf(waiting: Waiting, recipient: TracedText, said: TracedText | null): readonly LogEvent[] {
  const { id, head, sender, time, queue } = waiting;
  const tried = said?.exec(TRIED) ?? null;
  const host = tried?.group(1) ?? null;
  const ip = ipIn(tried?.group(2) ?? null);
  const line = TracedText.join(said === null ? [head, recipient] : [head, said, recipient], '\n') ?? head;
  return [
    { what: 'arrival', id, at: time?.at ?? null, line: head, sender, messageId: null, subject: null },
    {
      what: 'try',
      id,
      line,
      recipient,
      alias: null,
      status: null,
      reportingMta: null,
      verdict: said,
      attempt: {
        at: null,
        outcome: 'deferred',
        contacted: ip !== null,
        localIp: null,
        line: line.toFact(),
        ...spokenIn({ said, smtp: false, writer: queue.system.id, host, ip }),
      },
    },
  ];
}

interface Found {
  readonly events: Map<MailSystem, LogEvent[]>;
  readonly times: LineTime[];
  readonly others: TracedText[];
}

/** Takes a line that belongs to the message above it; false where it does not. */
function take(line: TracedText, state: State, found: Found): boolean {
  const { waiting } = state;
  if (waiting === null) return false;
  const recipient = line.length > 400 ? null : (line.exec(RECIPIENT)?.group(1) ?? null);
  if (state.open || OPENS.test(line.text)) {
    if (!state.open) state.reason = [];
    state.reason.push(line.trim());
    state.open = !/\)[ \t]{0,8}$/.test(line.text) && state.reason.length < MAX_REASON;
    return true;
  }
  if (recipient === null) return /^[ \t]{4,40}D /.test(line.text);
  const said = reasonOf(state);
  if (said !== null || !waiting.queue.reasons) {
    const known = found.events.get(waiting.queue.system) ?? [];
    found.events.set(waiting.queue.system, [...known, ...eventsOf(waiting, recipient, said)]);
  }
  return true;
}

function queued(text: TracedText, anchor: Anchor | null): Found {
  const found: Found = { events: new Map(), times: [], others: [] };
  const state: State = { waiting: null, reason: [], open: false };
  for (const line of text.lines()) {
    const next = waitingIn(line, anchor);
    if (next !== null) {
      Object.assign(state, { waiting: next, reason: [], open: false });
      if (next.time !== null) found.times.push(next.time);
    } else if (!take(line, state, found)) {
      if (line.text.trim() !== '') state.waiting = null;
      found.others.push(line);
    }
  }
  return found;
}

/** Reads the list of a mail queue: each message that waits, and why. `taken` as for logs. */
export function readQueue(text: TracedText, taken: number | null): LogReading {
  if (!MARK.test(text.text)) return NO_LOG;
  const { events, times, others } = queued(text, anchorOf(text, taken));
  if (events.size === 0) return NO_LOG;
  const deliveries = [...events].flatMap(([system, told]): readonly LoggedDelivery[] =>
    deliveriesOf(system, `${system.id}-queue`, told),
  );
  return { deliveries, assumed: assumedOf(times), others };
}
