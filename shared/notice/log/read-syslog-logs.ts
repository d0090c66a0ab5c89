import type { MailSystem } from '../../knowledge/mail-systems/mail-system.ts';
import { opensmtpd } from '../../knowledge/mail-systems/opensmtpd.ts';
import { postfix } from '../../knowledge/mail-systems/postfix.ts';
import { sendmail } from '../../knowledge/mail-systems/sendmail.ts';
import type { TracedText } from '../../mail/traced-text.ts';
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
  readonly events: (line: SyslogLine) => readonly LogEvent[];
}

const writers: readonly Writer[] = [
  {
    system: postfix,
    dialect: 'postfix-log',
    mark: /\bstatus=(?:sent|deferred|bounced|expired|SOFTBOUNCE|force-expired)\b/,
    events: (line) => {
      const event = postfixEvent(line);
      return event === null ? [] : [event];
    },
  },
  { system: sendmail, dialect: 'sendmail-log', mark: /, stat=[A-Z]/, events: sendmailEvents },
  { system: opensmtpd, dialect: 'opensmtpd-log', mark: /\bevpid=[0-9a-f]{16}\b/, events: opensmtpdEvents },
];

/**
 * Reads the deliveries of Postfix, Sendmail and OpenSMTPD in a syslog. All of its lines are taken out of the
 * text, whatever program wrote them. `taken`: when the log was given, milliseconds since 1970.
 */
export function readSyslogLogs(text: TracedText, taken: number | null): LogReading {
  const present = writers.filter(({ mark }) => mark.test(text.text));
  if (present.length === 0) return NO_LOG;
  const { lines, others } = readSyslog(text, anchorOf(text, taken));
  const found = present.map((writer) => ({ ...writer, told: lines.flatMap(writer.events) }));
  if (!found.some(({ told }) => told.some((event) => event.what === 'try'))) return NO_LOG;
  const deliveries = found.flatMap(({ system, dialect, told }) => deliveriesOf(system, dialect, told));
  return { deliveries, assumed: assumedOf(lines), others };
}
