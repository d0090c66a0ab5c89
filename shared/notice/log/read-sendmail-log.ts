import type { TracedText } from '../../mail/traced-text.ts';
import { deliveriesOf } from './deliveries-of.ts';
import { type LogReading, NO_LOG } from './log-reading.ts';
import { anchorOf } from './log-year.ts';
import { sendmailEvents } from './sendmail-event.ts';
import { assumedOf, readSyslog } from './syslog-line.ts';

/** What no text but a Sendmail log has; the rest of the work is spared where it is missing. */
const MARK = /, stat=[A-Z]/;

/** Reads the lines of Sendmail in a syslog; `taken`: when the log was given, milliseconds since 1970. */
export function readSendmailLog(text: TracedText, taken: number | null): LogReading {
  if (!MARK.test(text.text)) return NO_LOG;
  const { lines, others } = readSyslog(text, anchorOf(text, taken));
  const events = lines.flatMap(sendmailEvents);
  if (events.every((event) => event.what !== 'try')) return NO_LOG;
  return { deliveries: deliveriesOf('sendmail-log', events), assumed: assumedOf(lines), others };
}
