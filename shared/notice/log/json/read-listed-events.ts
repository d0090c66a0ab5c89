import type { TracedText } from '../../../mail/traced-text.ts';
import { readListings } from '../listing.ts';
import { type LogReading, NO_LOG } from '../log-reading.ts';
import { rowsLog } from '../table-log.ts';
import { eventTry } from './event-try.ts';
import { jsonRow } from './json-rows.ts';

/** An event names itself; fields of a report and the header of a mail do not. */
const MARK =
  /^[ \t>|*-]{0,12}["']?(?:event|event[_-]?type|notification[_-]?type|record[_-]?type|bounce[_-]?type)["']?[ \t]{0,40}[:\t]/im;
const NAMES = ['event', 'eventtype', 'notificationtype', 'recordtype', 'bouncetype'];

/** Reads the event of a mail service that somebody shows as a list: YAML, a console's page, a log of one's own. */
export function readListedEvents(text: TracedText): LogReading {
  if (!MARK.test(text.text)) return NO_LOG;
  const { blocks, others } = readListings(text, (names) => NAMES.some((name) => names.has(name)));
  const rows = blocks.map(({ line, items }) => {
    const told = eventTry(jsonRow(items.map(({ name, value }) => ({ path: name, text: value }))));
    return { line, tries: told === null ? [] : [told] };
  });
  return rowsLog({ dialect: 'listed-events', system: null }, rows, others);
}
