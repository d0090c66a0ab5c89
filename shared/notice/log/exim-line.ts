import type { Fact } from '../../intake/fact.ts';
import type { Instant } from '../../mail/instant.ts';
import type { TracedText } from '../../mail/traced-text.ts';
import { LINE_PREFIX } from './line-prefix.ts';
import type { Anchor } from './log-year.ts';
import { lineTime } from './syslog-line.ts';

/** What a line of Exim's main log tells (Exim specification, chapter "Log files"). */
export type EximFlag = '<=' | '=>' | '->' | '==' | '**' | 'Completed';

/** One line of Exim's main log about one message. */
export interface EximLine {
  readonly line: TracedText;
  /** Null where the line was pasted without its time. */
  readonly at: Fact<Instant> | null;
  /** The year that was assumed for the time of a syslog; null where the line tells it. */
  readonly yearAssumed: number | null;
  readonly id: TracedText;
  readonly flag: EximFlag;
  /** What follows the flag. */
  readonly rest: TracedText;
}

/** Message ids of both lengths (Exim 4.97 made them longer). */
const ID = '[0-9A-Za-z]{6}-[0-9A-Za-z]{6}-[0-9A-Za-z]{2}|[0-9A-Za-z]{6}-[0-9A-Za-z]{11}-[0-9A-Za-z]{4}';
/** Where Exim logs to the syslog: its time, the host and the program. */
const SYSLOG = String.raw`(?:([A-Z][a-z]{2} {1,2}\d{1,2} \d{2}:\d{2}:\d{2}|\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:Z|[+-]\d{2}:?\d{2})?) (?:[^\s[\]]{1,255} )?exim[\w.-]{0,20}(?:\[\d{1,10}\])?: )?`;
/** Its own time (log_timezone is off by default) and process id. */
const OWN = String.raw`(?:(\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}(?:\.\d{1,6})?(?: [+-]\d{4})?) )?(?:\[\d{1,8}\] )?`;
const LINE = new RegExp(
  String.raw`^${LINE_PREFIX}${SYSLOG}${OWN}(${ID}) (<=|=>|->|==|\*\*|Completed)(?: (.*))?$`,
);
const MARK = new RegExp(`(?:${ID}) (?:<=|=>|->|==|\\*\\*|Completed)`);

/** Longer lines are no log lines. */
const MAX_LINE = 20_000;
const MIN_LINE = 20;

/** Whether a text holds lines of Exim's at all. */
export const hasEximId = (text: string): boolean => MARK.test(text);

/** Whether a line is the beginning of one of Exim's. */
export const beginsEximLine = (line: string): boolean =>
  line.length >= MIN_LINE && line.length <= MAX_LINE && LINE.test(line);

/** Reads a line; null where it is none of Exim's main log, or about no delivery. */
export function readEximLine(line: TracedText, anchor: Anchor | null): EximLine | null {
  if (line.length < MIN_LINE || line.length > MAX_LINE) return null;
  const match = line.exec(LINE);
  const id = match?.group(3) ?? null;
  const flag = match?.group(4)?.text ?? null;
  if (match === null || id === null || flag === null) return null;
  const written = match.group(2) ?? match.group(1);
  const read = written === null ? null : lineTime(written, anchor);
  const rest = match.group(5) ?? line.slice(line.length);
  return {
    line,
    at: read?.at ?? null,
    yearAssumed: read?.yearAssumed ?? null,
    id,
    flag: flag as EximFlag,
    rest,
  };
}
