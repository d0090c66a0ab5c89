import { exchange } from '../../knowledge/mail-systems/exchange.ts';
import { exim } from '../../knowledge/mail-systems/exim.ts';
import { haraka } from '../../knowledge/mail-systems/haraka.ts';
import type { MailSystem } from '../../knowledge/mail-systems/mail-system.ts';
import { opensmtpd } from '../../knowledge/mail-systems/opensmtpd.ts';
import { postfix } from '../../knowledge/mail-systems/postfix.ts';
import { powermta } from '../../knowledge/mail-systems/powermta.ts';
import { sendmail } from '../../knowledge/mail-systems/sendmail.ts';
import { TracedText } from '../../mail/traced-text.ts';
import type { LoggedDelivery, LogReading } from './log-reading.ts';
import { readAccounting } from './read-accounting.ts';
import { readEximLog } from './read-exim-log.ts';
import { readHarakaLog } from './read-haraka-log.ts';
import { readMessageTracking } from './read-message-tracking.ts';
import { readOpensmtpdLog } from './read-opensmtpd-log.ts';
import { readPostfixLog } from './read-postfix-log.ts';
import { readSendmailLog } from './read-sendmail-log.ts';
import { readTrackDelivery } from './read-track-delivery.ts';

/** A delivery, and the mail system whose log tells of it. */
export interface LoggedBounce extends LoggedDelivery {
  readonly system: MailSystem;
}

/** All that the logs in a text hold. */
export interface LoggedText {
  readonly bounces: readonly LoggedBounce[];
  /** What the readers had to assume of the times, each once. */
  readonly assumed: readonly string[];
  /** What is no log line, or null where nothing else is left. */
  readonly rest: TracedText | null;
}

interface LogReader {
  readonly system: MailSystem;
  readonly read: (text: TracedText, taken: number | null) => LogReading;
}

const readers: readonly LogReader[] = [
  { system: exim, read: readEximLog },
  { system: postfix, read: readPostfixLog },
  { system: sendmail, read: readSendmailLog },
  { system: opensmtpd, read: readOpensmtpdLog },
  { system: haraka, read: readHarakaLog },
  { system: exim, read: readTrackDelivery },
  { system: exchange, read: readMessageTracking },
  { system: powermta, read: readAccounting },
];

const isBlank = (lines: readonly TracedText[]): boolean => lines.every((line) => line.text.trim() === '');

/**
 * Reads whatever logs of mail systems stand in a text; the lines of one are taken out before the next looks.
 * `taken`: when the text was written or given, milliseconds since 1970, for times without a year.
 */
export function readLogs(text: TracedText, taken: number | null): LoggedText {
  const bounces: LoggedBounce[] = [];
  const assumed = new Set<string>();
  let rest: TracedText | null = text;
  for (const { system, read } of readers) {
    if (rest === null) break;
    const { deliveries, assumed: told, others } = read(rest, taken);
    if (others === null) continue;
    bounces.push(...deliveries.map((delivery) => ({ ...delivery, system })));
    if (told !== null && deliveries.length > 0) assumed.add(told);
    rest = isBlank(others) ? null : TracedText.join(others, '\n');
  }
  return { bounces, assumed: [...assumed], rest };
}
