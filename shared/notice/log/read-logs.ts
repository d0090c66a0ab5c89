import { plainSpaces } from '../../mail/plain-spaces.ts';
import { TracedText } from '../../mail/traced-text.ts';
import { unquote } from '../../mail/unquote.ts';
import { mendPaste } from '../paste/mend-paste.ts';
import { readEntities } from '../paste/read-entities.ts';
import { readJsonEvents } from './json/read-json-events.ts';
import { readListedEvents } from './json/read-listed-events.ts';
import { readPairLines } from './json/read-pair-lines.ts';
import type { LoggedDelivery, LogReading } from './log-reading.ts';
import { readAccounting } from './read-accounting.ts';
import { readEximLog } from './read-exim-log.ts';
import { readHarakaLog } from './read-haraka-log.ts';
import { readMessageTracking } from './read-message-tracking.ts';
import { readQmailLog } from './read-qmail-log.ts';
import { readQueue } from './read-queue.ts';
import { readSyslogLogs } from './read-syslog-logs.ts';
import { readTrackDelivery } from './read-track-delivery.ts';

/** All that the logs in a text hold. */
export interface LoggedText {
  readonly bounces: readonly LoggedDelivery[];
  /** What the readers had to assume of the times, each once. */
  readonly assumed: readonly string[];
  /** What is no log line, or null where nothing else is left. */
  readonly rest: TracedText | null;
}

const readers: readonly ((text: TracedText, taken: number | null) => LogReading)[] = [
  readEximLog,
  readQmailLog,
  readSyslogLogs,
  readHarakaLog,
  readTrackDelivery,
  readMessageTracking,
  readAccounting,
  readQueue,
  readListedEvents,
  readPairLines,
];

const isBlank = (lines: readonly TracedText[]): boolean => lines.every((line) => line.text.trim() === '');

/** One by one: a spread of a long list overflows the stack. */
function append(all: LoggedDelivery[], more: readonly LoggedDelivery[]): void {
  for (const delivery of more) all.push(delivery);
}

/**
 * Reads whatever logs of mail systems stand in a text as somebody pasted it; the lines of one are taken out
 * before the next looks, and what is left is mended.
 * `taken`: when the text was written or given, milliseconds since 1970, for times without a year.
 */
export function readLogs(text: TracedText, taken: number | null): LoggedText {
  const bounces: LoggedDelivery[] = [];
  const assumed = new Set<string>();
  const take = (rest: TracedText, { deliveries, assumed: told, others }: LogReading): TracedText | null => {
    if (others === null) return rest;
    append(bounces, deliveries);
    if (told !== null && deliveries.length > 0) assumed.add(told);
    return isBlank(others) ? null : TracedText.join(others, '\n');
  };
  // The escapes of JSON belong to its own reader; for all others a paste is mended first.
  const plain = readEntities(plainSpaces(unquote(text)));
  const events = readJsonEvents(plain);
  const beside = take(events.others === null ? text : plain, events);
  let rest = beside === null ? null : mendPaste(beside);
  for (const read of readers) {
    if (rest === null) break;
    rest = take(rest, read(rest, taken));
  }
  return { bounces, assumed: [...assumed], rest };
}
