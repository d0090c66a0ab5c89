import type { Fact } from '../../intake/fact.ts';
import { instantFact, parseInstant } from '../../mail/date.ts';
import type { Instant } from '../../mail/instant.ts';
import type { TracedText } from '../../mail/traced-text.ts';
import { LINE_PREFIX } from './line-prefix.ts';
import { type Anchor, monthOf, yearOf } from './log-year.ts';
import { unwrapLines, type Wrapping } from './unwrap-lines.ts';

/** When a line of a log was written. */
export interface LineTime {
  readonly at: Fact<Instant>;
  /** The year that was assumed for a time without one; null where the text itself tells it. */
  readonly yearAssumed: number | null;
}

/** One line of a syslog: RFC 3164, its ISO 8601 variant, or RFC 5424; pasted ones may have lost their time. */
export interface SyslogLine {
  readonly at: LineTime['at'] | null;
  readonly yearAssumed: LineTime['yearAssumed'];
  readonly line: TracedText;
  readonly host: TracedText | null;
  /** `postfix/smtp`, `sm-mta`. */
  readonly program: string;
  readonly words: TracedText;
}

/** The lines of a syslog in a text, and the lines around them. */
export interface Syslog {
  readonly lines: readonly SyslogLine[];
  readonly others: readonly TracedText[];
}

/** What stands before the line, priority, time, host, program and process id. */
const HEAD = new RegExp(
  String.raw`^${LINE_PREFIX}(?:<\d{1,3}>(?:1 )?)?([A-Z][a-z]{2} {1,2}\d{1,2} (?:\d{4} )?\d{2}:\d{2}:\d{2}(?:\.\d{1,6})?|\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}:\d{2}(?:[.,]\d{1,9})?(?:Z| ?[+-]\d{2}:?\d{2})?) (?:([^\s[\]:]{1,255}) )?([A-Za-z][\w./-]{0,80})(?:(?:\[\d{1,10}\])?:| (?:\d{1,10}|-) (?:\S{1,40}) -) (.*)$`,
);

const SHORT = /^([A-Z][a-z]{2}) {1,2}(\d{1,2}) (?:(\d{4}) )?(\d{2}:\d{2}(?::\d{2})?)/;

/** Longer lines are no log lines. */
const MAX_LINE = 20_000;

/** The time that a line of a log begins with, with or without a year; null where the year cannot be told. */
export function lineTime(text: TracedText, anchor: Anchor | null): LineTime | null {
  const short = SHORT.exec(text.text);
  if (short === null) {
    const at = instantFact(text, 0);
    return at === null ? null : { at, yearAssumed: null };
  }
  const [, name = '', day = '', stated, clock = ''] = short;
  const month = monthOf(name);
  if (month < 0 || (stated === undefined && anchor === null)) return null;
  const year = stated === undefined && anchor !== null ? yearOf(month, Number(day), anchor) : Number(stated);
  const read = parseInstant(`${day} ${name} ${year} ${clock}`, 0);
  if (read === null) return null;
  return {
    at: { value: { ...read, raw: text.text }, spans: text.spans, decoding: text.decoding },
    yearAssumed: stated === undefined && anchor?.from === 'taken' ? year : null,
  };
}

function readSyslogLine(line: TracedText, anchor: Anchor | null): SyslogLine | null {
  if (line.length < 30 || line.length > MAX_LINE) return null;
  const match = line.exec(HEAD);
  const time = match?.group(1) ?? null;
  const words = match?.group(4) ?? null;
  if (match === null || time === null || words === null) return null;
  const read = lineTime(time, anchor);
  if (read === null) return null;
  return { line, ...read, host: match.group(2), program: match.group(3)?.text ?? '', words };
}

/** A line that a mail program wrapped ends inside its fields or inside the brackets around the words. */
function isCut(text: string): boolean {
  const open = text.lastIndexOf('(');
  return /[,=]\s{0,4}$/.test(text) || (open >= 0 && text.indexOf(')', open) < 0);
}

const wrapping: Wrapping = {
  begins: (line) => line.length <= MAX_LINE && HEAD.test(line),
  goesOn: (joined) => isCut(joined),
};

/** Reads the lines of a syslog. Times without a year are left out where nothing tells it. */
export function readSyslog(text: TracedText, anchor: Anchor | null): Syslog {
  const lines: SyslogLine[] = [];
  const others: TracedText[] = [];
  for (const line of unwrapLines(text, wrapping)) {
    const read = readSyslogLine(line, anchor);
    if (read === null) others.push(line);
    else lines.push(read);
  }
  return { lines, others };
}

/** What had to be assumed to read the times: `UTC`, `UTC, 2026`, or null. */
export function assumedOf(lines: readonly Pick<SyslogLine, 'at' | 'yearAssumed'>[]): string | null {
  if (lines.every((line) => line.at?.value.zone.known !== 'assumed')) return null;
  const years = new Set(lines.flatMap((line) => line.yearAssumed ?? []));
  return ['UTC', ...[...years].sort((a, b) => a - b)].join(', ');
}
