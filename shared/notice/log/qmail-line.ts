import type { Fact } from '../../intake/fact.ts';
import type { Instant } from '../../mail/instant.ts';
import type { TracedText } from '../../mail/traced-text.ts';
import { LINE_PREFIX } from './line-prefix.ts';
import type { Anchor } from './log-year.ts';
import { lineTime } from './syslog-line.ts';

/** What a line of qmail-send's log is about (qmail-log(5)). */
export type QmailWhat = 'info' | 'starting' | 'success' | 'failure' | 'deferral' | 'end';

export interface QmailLine {
  readonly line: TracedText;
  readonly at: Fact<Instant> | null;
  readonly yearAssumed: number | null;
  readonly what: QmailWhat;
  /** Number of the message; null in the lines of a delivery's end. */
  readonly message: TracedText | null;
  /** Number of the delivery. */
  readonly delivery: string | null;
  /** The address of `info` and `starting`, the report of a delivery's end. */
  readonly words: TracedText | null;
}

/** Multilog's TAI64N, tai64nlocal's form of it, a syslog's time. */
const TIME = String.raw`(?:(@[0-9a-f]{24}|\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}(?:\.\d{1,9})?|[A-Z][a-z]{2} {1,2}\d{1,2} \d{2}:\d{2}:\d{2}|\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:Z|[+-]\d{2}:?\d{2})?) )?`;
const SAYS = String.raw`(?:(info) msg (\d{1,12}): bytes \d{1,12} from <([^>\s]{0,320})>.{0,80}|(starting) delivery (\d{1,9}): msg (\d{1,12}) to (?:remote|local) (\S{1,320})|delivery (\d{1,9}): (success|failure|deferral): (\S.{0,4000})|(end) msg (\d{1,12}))`;
const LINE = new RegExp(
  String.raw`^${LINE_PREFIX}${TIME}(?:[^\s[\]:]{1,255} )?(?:qmail(?:-send)?(?:\[\d{1,10}\])?: )?(?:\d{10}\.\d{1,9} )?${SAYS}\s{0,4}$`,
);
const MAX_LINE = 6000;

/** TAI64 counts from 2^62; qmail takes TAI for ten seconds ahead of UTC, as libtai did in 1970. */
const TAI_AHEAD = 10;

function timeOf(written: TracedText | null, anchor: Anchor | null): Pick<QmailLine, 'at' | 'yearAssumed'> {
  if (written === null) return { at: null, yearAssumed: null };
  if (!written.text.startsWith('@')) return lineTime(written, anchor) ?? { at: null, yearAssumed: null };
  const epoch = (Number.parseInt(written.text.slice(9, 17), 16) - TAI_AHEAD) * 1000;
  const { spans, decoding } = written;
  return {
    at: { value: { epoch, zone: { known: 'utc-only' }, raw: written.text }, spans, decoding },
    yearAssumed: null,
  };
}

/** Reads a line; null where it is none of qmail-send's. */
export function readQmailLine(line: TracedText, anchor: Anchor | null): QmailLine | null {
  const match = line.length > MAX_LINE ? null : line.exec(LINE);
  if (match === null) return null;
  const what = match.group(2) ?? match.group(5) ?? match.group(10) ?? match.group(12);
  return {
    line,
    ...timeOf(match.group(1), anchor),
    what: what?.text as QmailWhat,
    message: match.group(3) ?? match.group(7) ?? match.group(13),
    delivery: match.group(6)?.text ?? match.group(9)?.text ?? null,
    words: match.group(4) ?? match.group(8) ?? match.group(11),
  };
}
