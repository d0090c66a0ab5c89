import type { TracedText } from '../../mail/traced-text.ts';
import { LINE_PREFIX } from './line-prefix.ts';
import type { Anchor } from './log-year.ts';
import { type LineTime, lineTime } from './syslog-line.ts';

/** One line that Haraka writes about a message. */
export interface HarakaLine {
  /** Null where the line was pasted without its time. */
  readonly at: LineTime['at'] | null;
  readonly yearAssumed: number | null;
  readonly line: TracedText;
  /** The id of the message as it came in: connection and number of the transaction. */
  readonly id: TracedText;
  /** 1 for the first delivery of the message, 2 for the next (`todo_index`); null before it is queued. */
  readonly delivery: number | null;
  readonly plugin: string;
  readonly words: TracedText;
}

/** Time (`log_timestamps`, or a syslog's with host and program), level, id, plugin. */
const LINE = new RegExp(
  String.raw`^${LINE_PREFIX}(?:([A-Z][a-z]{2} {1,2}\d{1,2} \d{2}:\d{2}:\d{2}|\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:Z| ?[+-]\d{2}:?\d{2})?)(?: [^\s[\]]{1,255}){0,2}(?:\[\d{1,10}\])?:? )?\[[A-Z]{4,9}\] \[([0-9A-Fa-f-]{36}\.\d{1,6})(?:\.(\d{1,6}))?\] \[([\w./-]{1,60})\] (.*)$`,
);

const MAX_LINE = 20_000;

/** Reads a line; null where it is none of Haraka's, has no time, or is about no message. */
export function readHarakaLine(line: TracedText, anchor: Anchor | null): HarakaLine | null {
  if (line.length < 60 || line.length > MAX_LINE) return null;
  const match = line.exec(LINE);
  const time = match?.group(1) ?? null;
  const id = match?.group(2) ?? null;
  const words = match?.group(5) ?? null;
  const read = time === null ? null : lineTime(time, anchor);
  if (match === null || id === null || words === null || (time !== null && read === null)) return null;
  const number = match.group(3);
  const delivery = number === null ? null : Number(number.text);
  return {
    at: read?.at ?? null,
    yearAssumed: read?.yearAssumed ?? null,
    line,
    id,
    delivery,
    plugin: match.group(4)?.text ?? '',
    words,
  };
}
