import { courier } from '../../knowledge/mail-systems/courier.ts';
import type { MailSystem } from '../../knowledge/mail-systems/mail-system.ts';
import { opensmtpd } from '../../knowledge/mail-systems/opensmtpd.ts';
import { postfix } from '../../knowledge/mail-systems/postfix.ts';
import { sendmail } from '../../knowledge/mail-systems/sendmail.ts';
import type { TracedText } from '../../mail/traced-text.ts';
import { courierEvents } from './courier-event.ts';
import { deliveriesOf } from './deliveries-of.ts';
import type { LogEvent } from './log-event.ts';
import { type LogReading, NO_LOG } from './log-reading.ts';
import { anchorOf } from './log-year.ts';
import { opensmtpdEvents } from './opensmtpd-event.ts';
import { postfixEvent } from './postfix-event.ts';
import { sendmailEvents } from './sendmail-event.ts';
import { assumedOf, readSyslog, type SyslogLine } from './syslog-line.ts';

/** A mail system that writes into the syslog. */
interface Writer {
  readonly system: MailSystem;
  readonly dialect: string;
  /** What no text but its log has; the work is spared where it is missing. */
  readonly mark: RegExp;
  /** A line that lost its time, host or program: the group is what follows them. */
  readonly bare: RegExp;
  readonly events: (line: SyslogLine) => readonly LogEvent[];
}

/** Longer lines are no log lines. */
const MAX_LINE = 20_000;

const writers: readonly Writer[] = [
  {
    system: postfix,
    dialect: 'postfix-log',
    mark: /\bstatus=(?:sent|deferred|bounced|expired|SOFTBOUNCE|force-expired)\b/,
    bare: /(?:^|[\s`:|(-])([0-9A-Za-z]{5,24}: (?:to=<|from=<|message-id=).{4,20000})$/,
    events: (line) => {
      const event = postfixEvent(line);
      return event === null ? [] : [event];
    },
  },
  {
    system: sendmail,
    dialect: 'sendmail-log',
    mark: /, stat=[A-Z]/,
    bare: /(?:^|[\s`:|(-])([0-9A-Za-z]{12,20}: (?:to|from)=.{4,20000})$/,
    events: sendmailEvents,
  },
  {
    system: opensmtpd,
    dialect: 'opensmtpd-log',
    mark: /\bevpid=[0-9a-f]{16}\b/,
    bare: /(?:^|[\s`:|(-])((?:[0-9a-f]{16} )?mta (?:event=)?delivery .{4,20000})$/,
    events: opensmtpdEvents,
  },
  {
    system: courier,
    dialect: 'courier-log',
    mark: /\bid=[0-9A-F.]{10,80},from=</,
    bare: /(?:^|[\s`:|(-])(id=[0-9A-F.]{10,80},from=<.{4,5000})$/,
    events: courierEvents,
  },
];

interface Told {
  readonly events: readonly LogEvent[];
  readonly others: readonly TracedText[];
}

/** What a writer tells in lines that are none of a syslog any more. */
function bareEvents({ bare, events }: Writer, lines: readonly TracedText[]): Told {
  const found: LogEvent[] = [];
  const others: TracedText[] = [];
  for (const line of lines) {
    const words = line.length > MAX_LINE ? null : (line.exec(bare)?.group(1) ?? null);
    const told =
      words === null ? [] : events({ line, at: null, yearAssumed: null, host: null, program: '', words });
    if (told.length === 0) others.push(line);
    else found.push(...told);
  }
  return { events: found, others };
}

/** Every writer's events, in the lines of a syslog and in those that lost their head. */
function eventsOf(present: readonly Writer[], lines: readonly SyslogLine[], loose: readonly TracedText[]) {
  let others = loose;
  const found = present.map((writer) => {
    const headless = bareEvents(writer, others);
    others = headless.others;
    return { ...writer, told: [...lines.flatMap(writer.events), ...headless.events] };
  });
  return { found, others };
}

/**
 * Reads the deliveries of Postfix, Sendmail, OpenSMTPD and Courier in a syslog. All of its lines are taken out of the
 * text, whatever program wrote them. `taken`: when the log was given, milliseconds since 1970.
 */
export function readSyslogLogs(text: TracedText, taken: number | null): LogReading {
  const present = writers.filter(({ mark }) => mark.test(text.text));
  if (present.length === 0) return NO_LOG;
  const syslog = readSyslog(text, anchorOf(text, taken));
  const { lines } = syslog;
  const { found, others } = eventsOf(present, lines, syslog.others);
  if (!found.some(({ told }) => told.some((event) => event.what === 'try'))) return NO_LOG;
  const deliveries = found.flatMap(({ system, dialect, told }) => deliveriesOf(system, dialect, told));
  return { deliveries, assumed: assumedOf(lines), others };
}
