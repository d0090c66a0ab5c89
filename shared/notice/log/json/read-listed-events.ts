import type { TracedText } from '../../../mail/traced-text.ts';
import { readListings } from '../listing.ts';
import { type LogReading, NO_LOG } from '../log-reading.ts';
import { type HeadMark, type Row, readTable } from '../table.ts';
import { type RowTries, rowsLog } from '../table-log.ts';
import { eventTry } from './event-try.ts';
import { jsonRow } from './json-rows.ts';

const EVENT = ['event', 'eventtype', 'notificationtype', 'recordtype', 'bouncetype'];
const RECIPIENT = ['email', 'recipient', 'emailaddress', 'rcptto', 'recipientaddress', 'to'];
const SAID = [
  'reason',
  'message',
  'response',
  'diagnosticcode',
  'rawreason',
  'details',
  'error',
  'errormessage',
];

/** An event names itself; fields of a report and the header of a mail do not. */
const MARK =
  /^[ \t>|*-]{0,12}["']?(?:event|event[_-]?type|notification[_-]?type|record[_-]?type|bounce[_-]?type)["']?[ \t]{0,40}[:\t]/im;

const has = (names: ReadonlySet<string>, wanted: readonly string[]): boolean =>
  wanted.some((name) => names.has(name));

const kind = { dialect: 'listed-events', system: null };

/** What a mail service exports: a line of names, an event a row. */
const table: HeadMark = {
  word: /\b(?:e-?mail|recipient|rcpt_to)\b["']?[,;\t].{0,400}|[,;\t]["']?(?:e-?mail|recipient|rcpt_to)\b/i,
  knows: (names) => has(names, RECIPIENT) && has(names, SAID),
};

function triesOf({ line, items }: Row): RowTries {
  const told = eventTry(jsonRow(items.map(({ name, value }) => ({ path: name, text: value }))));
  return { line, tries: told === null ? [] : [told] };
}

/**
 * Reads the events of mail services that somebody shows as a list (YAML, a console's page, a log of one's own)
 * or as a table (CSV).
 */
export function readListedEvents(text: TracedText): LogReading {
  const listed = MARK.test(text.text);
  if (!listed && !table.word.test(text.text)) return NO_LOG;
  const { rows, others } = readTable(text, table);
  if (rows.length > 0 || !listed) return rowsLog(kind, rows.map(triesOf), others);
  const lists = readListings(text, (names) => has(names, EVENT));
  return rowsLog(kind, lists.blocks.map(triesOf), lists.others);
}
