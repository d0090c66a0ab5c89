import { haraka } from '../../knowledge/mail-systems/haraka.ts';
import type { TracedText } from '../../mail/traced-text.ts';
import type { Attempt } from '../attempt.ts';
import { findRecipients } from '../general/find-recipients.ts';
import { deliveriesOf } from './deliveries-of.ts';
import { type HarakaLine, readHarakaLine } from './haraka-line.ts';
import type { LogEvent, LoggedAttempt, LoggedTry } from './log-event.ts';
import { type LogReading, NO_LOG } from './log-reading.ts';
import { anchorOf } from './log-year.ts';
import { hostSays, ipIn, spokenIn } from './logged-replies.ts';
import { assumedOf } from './syslog-line.ts';

const RECIPIENT = /^recipient <([^>\s]{1,320})>.{0,400}\bcode=OK\b/;
const SENDER = /^sender <([^>\s]{1,320})>/;
const DEFERRED = /^Temp failing \S{1,200} for \d{1,9} seconds: (.+)$/;
/** `maxTempFailures` is reached. */
const ENDED = /^bouncing mail: (Too many failures) \((.+)\)$/;
const BOUNCED = /^bouncing mail: (.+)$/;
const DELIVERED = /^delivered file=.{0,2000}\bresponse="(.{1,2000}?)"(?= delay=|$)/;
const HOST = /\bhost="?([A-Za-z0-9._-]{1,255})"?/;
const IP = /\bip="?([0-9A-Fa-f.:]{2,45})"?/;
const STATUS = /\b[245]\d\d[ -]([245]\.\d{1,3}\.\d{1,3})\b/;

interface Told {
  readonly outcome: Attempt['outcome'];
  readonly said: TracedText;
  /** Haraka's own words about the end, around the last error. */
  readonly own: TracedText | null;
}

function toldBy({ plugin, words }: HarakaLine): Told | null {
  if (plugin !== 'outbound') return null;
  const deferred = words.exec(DEFERRED)?.group(1) ?? null;
  if (deferred !== null) return { outcome: 'deferred', said: deferred, own: null };
  const ended = words.exec(ENDED);
  const last = ended?.group(2) ?? null;
  if (last !== null) return { outcome: 'failed', said: last, own: ended?.group(1) ?? null };
  const bounced = words.exec(BOUNCED)?.group(1) ?? null;
  if (bounced !== null) return { outcome: 'failed', said: bounced, own: null };
  const delivered = words.exec(DELIVERED)?.group(1) ?? null;
  return delivered === null ? null : { outcome: 'delivered', said: delivered, own: null };
}

const domainOf = (address: TracedText): string =>
  address.text.slice(address.text.lastIndexOf('@') + 1).toLowerCase();

/** Haraka queues a message once a domain, in the order in which the domains came. */
function recipientsOf(all: readonly TracedText[], delivery: number | null): readonly TracedText[] {
  const domains = [...new Set(all.map(domainOf))];
  const domain = delivery === null ? undefined : domains[delivery - 1];
  if (domain === undefined) return domains.length < 2 ? all : [];
  return all.filter((address) => domainOf(address) === domain);
}

function triesOf(
  line: HarakaLine,
  { outcome, said, own }: Told,
  recipients: readonly TracedText[],
): LoggedTry[] {
  const delivered = outcome === 'delivered';
  const host = delivered ? (line.words.exec(HOST)?.group(1) ?? null) : null;
  const ip = delivered ? ipIn(line.words.exec(IP)?.group(1) ?? null) : null;
  const spoken = spokenIn({ said, smtp: delivered, writer: 'haraka', host, ip });
  const attempt: LoggedAttempt = {
    at: line.at,
    outcome,
    contacted: spoken.replies.some((reply) => reply.author === 'receiver'),
    localIp: null,
    line: line.line.toFact(),
    ...spoken,
    replies: own === null ? spoken.replies : [...spoken.replies, hostSays(own)],
  };
  const status = said.exec(STATUS)?.group(1) ?? null;
  // A pasted line may be all there is: then only the reply can name the recipient.
  const inReply = recipients.length > 0 ? [] : findRecipients(said, null).map(({ address }) => address);
  const named = [...recipients, ...inReply];
  return (named.length > 0 ? named : [null]).map((recipient) => ({
    what: 'try',
    id: line.id,
    line: line.line,
    recipient,
    alias: null,
    status,
    reportingMta: null,
    verdict: said,
    attempt,
  }));
}

/** The lines of the delivery name nobody: the recipients stand where the message came in. */
function eventsOf(lines: readonly HarakaLine[]): readonly LogEvent[] {
  const recipients = new Map<string, TracedText[]>();
  return lines.flatMap((line): readonly LogEvent[] => {
    const { id, words } = line;
    const known = recipients.get(id.text) ?? [];
    const recipient = words.exec(RECIPIENT)?.group(1) ?? null;
    if (recipient !== null) recipients.set(id.text, [...known, recipient]);
    const sender = words.exec(SENDER)?.group(1) ?? null;
    if (sender !== null)
      return [{ what: 'arrival', id, at: line.at, line: line.line, sender, messageId: null, subject: null }];
    const told = toldBy(line);
    return told === null ? [] : triesOf(line, told, recipientsOf(known, line.delivery));
  });
}

/** What no text but a log of Haraka has; the rest of the work is spared where it is missing. */
const MARK = /\[outbound\] (?:Temp failing|bouncing mail|delivered file=)/;

/** Reads the deliveries in a log of Haraka; `taken`: when it was given, milliseconds since 1970. */
export function readHarakaLog(text: TracedText, taken: number | null): LogReading {
  if (!MARK.test(text.text)) return NO_LOG;
  const anchor = anchorOf(text, taken);
  const lines: HarakaLine[] = [];
  const others: TracedText[] = [];
  for (const line of text.lines()) {
    const read = readHarakaLine(line, anchor);
    if (read === null) others.push(line);
    else lines.push(read);
  }
  const events = eventsOf(lines);
  if (events.every((event) => event.what !== 'try')) return NO_LOG;
  return { deliveries: deliveriesOf(haraka, 'haraka-log', events), assumed: assumedOf(lines), others };
}
