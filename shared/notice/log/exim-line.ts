import type { Fact } from '../../intake/fact.ts';
import { instantFact } from '../../mail/date.ts';
import type { Instant } from '../../mail/instant.ts';
import type { TracedText } from '../../mail/traced-text.ts';

/** What a line of Exim's main log tells (Exim specification, chapter "Log files"). */
export type EximFlag = '<=' | '=>' | '->' | '==' | '**' | 'Completed';

/** One line of Exim's main log about one message. */
export interface EximLine {
  readonly line: TracedText;
  readonly at: Fact<Instant>;
  /** True where the line names no zone (log_timezone is off by default) and UTC was assumed. */
  readonly zoneAssumed: boolean;
  readonly id: TracedText;
  readonly flag: EximFlag;
  /** What follows the flag. */
  readonly rest: TracedText;
}

/** File name of grep or exigrep, time, zone, process id, message id (both lengths), flag. */
const LINE =
  /^(?:[A-Za-z0-9._/-]{1,80}:)?[ \t>|]{0,12}(\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}(?:\.\d{1,6})?(?: ([+-]\d{4}))?)(?: \[\d{1,8}\])? ([0-9A-Za-z]{6}-[0-9A-Za-z]{6}-[0-9A-Za-z]{2}|[0-9A-Za-z]{6}-[0-9A-Za-z]{11}-[0-9A-Za-z]{4}) (<=|=>|->|==|\*\*|Completed)(?: (.*))?$/;

/** Longer lines are no log lines. */
const MAX_LINE = 20_000;

/** Reads a line; null where it is none of Exim's main log, or about no delivery. */
export function readEximLine(line: TracedText): EximLine | null {
  if (line.length < 40 || line.length > MAX_LINE) return null;
  const match = line.exec(LINE);
  const id = match?.group(3) ?? null;
  const flag = match?.group(4)?.text ?? null;
  const at = instantFact(match?.group(1) ?? null, 0);
  if (match === null || id === null || flag === null || at === null) return null;
  const rest = match.group(5) ?? line.slice(line.length);
  return { line, at, zoneAssumed: at.value.zone.known === 'assumed', id, flag: flag as EximFlag, rest };
}
