import type { TracedText } from '../../../mail/traced-text.ts';
import { writerOf } from '../../writer-of.ts';
import { type LogReading, NO_LOG } from '../log-reading.ts';
import { type RowTries, rowsLog } from '../table-log.ts';
import { writersOfJson } from './event-names.ts';
import { eventTry } from './event-try.ts';
import { findJson } from './find-json.ts';
import { jsonRows } from './json-rows.ts';
import { jsonText } from './json-text.ts';

/** What every notation of objects has, and nearly no other text. */
const MARK = /[{[(]\s{0,400}[^\n]{0,200}?(?:["'\w$\]]\s{0,20}(?:=>|:|=)\s?\S)/;

/** All of it in a string of a program: `"{\"event\":\"bounce\"}"`. */
const IN_STRING = /[{[]\s{0,200}\\{1,3}"/;

interface Found {
  readonly rows: readonly RowTries[];
  readonly others: readonly TracedText[];
}

function eventsIn(text: TracedText): Found {
  const rows: RowTries[] = [];
  const others: TracedText[] = [];
  let done = 0;
  for (const { value, from, to } of findJson(text)) {
    const tries = jsonRows(value).flatMap((row) => eventTry(row) ?? []);
    if (tries.length === 0) continue;
    rows.push({ line: text.slice(from, to), tries });
    others.push(text.slice(done, from));
    done = to;
  }
  return { rows, others: [...others, text.slice(done)] };
}

/**
 * Reads the events of mail services and the records of mail systems that write JSON, and the same as a program
 * prints it (Python, Ruby, PHP, JavaScript), by the names of what they say.
 */
export function readJsonEvents(text: TracedText): LogReading {
  if (!MARK.test(text.text)) return NO_LOG;
  const plain = eventsIn(text);
  const escaped = plain.rows.length === 0 && IN_STRING.test(text.text);
  const { rows, others } = escaped ? eventsIn(jsonText(text)) : plain;
  const writer = rows.length === 0 ? null : writerOf(text, null);
  const system = writer !== null && writersOfJson.has(writer.system.id) ? writer.system : null;
  return rowsLog({ dialect: 'json-events', system }, rows, others);
}
