import type { TracedText } from '../../../mail/traced-text.ts';
import { LINE_PREFIX } from '../line-prefix.ts';
import { type LogReading, NO_LOG } from '../log-reading.ts';
import { columnName } from '../table.ts';
import { type RowTries, rowsLog } from '../table-log.ts';
import { eventTry } from './event-try.ts';
import { type JsonLeaf, jsonRow } from './json-rows.ts';

/** `to=eva@example.com`, `to=<…>`, `reason="550 5.1.1 …"`, `code = 550`. */
const PAIR =
  /(?:^|[\s,;([{])([A-Za-z_][\w.-]{0,40}) ?= ?(?:"((?:[^"\\]|\\.){0,4000})"|'([^'\n]{0,4000})'|<([^>\s]{0,900})>|([^\s,;"'<>()]{1,900}))/g;
const MARK = /\b(?:to|rcpt|recipients?|email|rcpt_to|addr)["']? ?= ?["'<]?[^\s@"'<>]{1,128}@/i;
/** The reply stands last, in brackets (ZoneMTA). */
const LAST = /\(((?:[245]\d\d[ -]|[245]\.\d{1,3}\.\d{1,3} )[^\n]{1,4000})\)\s{0,4}$/;
/** A word in capitals tells the outcome where no pair does. */
const WORD = /\b(REJECTED|DEFERRED|BOUNCED|FAILED|DELIVERED|ACCEPTED|rejected|deferred|bounced|failed)\b/;
const TIME = new RegExp(
  String.raw`^${LINE_PREFIX}\[?(\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}:\d{2}(?:[.,]\d{1,9})?(?:Z| ?[+-]\d{2}:?\d{2})?)`,
);
const MAX_LINE = 12_000;
/** Two may stand in a sentence or a link. */
const FEW = 3;

function leaf(name: string, text: TracedText | null): readonly JsonLeaf[] {
  return text === null || text.length === 0 ? [] : [{ path: columnName(name), text }];
}

function triesIn(line: TracedText): RowTries | null {
  if (line.length > MAX_LINE || !MARK.test(line.text)) return null;
  const pairs = line.matchAll(PAIR);
  if (pairs.length < FEW) return null;
  const told = pairs.flatMap((pair) =>
    leaf(pair.group(1)?.text ?? '', pair.group(2) ?? pair.group(3) ?? pair.group(4) ?? pair.group(5)),
  );
  const reply = leaf('response', line.exec(LAST)?.group(1) ?? null);
  if (
    !told.some(({ path }) =>
      /^(?:code|smtpcode|smtpstatus|status|reason|error|response|details|dsn|msg|message)$/.test(path),
    ) &&
    reply.length === 0
  )
    return null;
  const word = leaf('action', line.exec(WORD)?.group(1) ?? null);
  const time = leaf('time', line.exec(TIME)?.group(1) ?? null);
  const found = eventTry(jsonRow([...reply, ...told, ...word, ...time]));
  return found === null ? null : { line, tries: [found] };
}

/** Reads the lines of logs that write `name=value` (ZoneMTA, Stalwart, and whatever else does). */
export function readPairLines(text: TracedText): LogReading {
  if (!MARK.test(text.text)) return NO_LOG;
  const rows: RowTries[] = [];
  const others: TracedText[] = [];
  for (const line of text.lines()) {
    const row = triesIn(line);
    if (row === null) others.push(line);
    else rows.push(row);
  }
  return rowsLog({ dialect: 'pair-lines', system: null }, rows, others);
}
