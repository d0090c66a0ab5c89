import { exchange } from '../../knowledge/mail-systems/exchange.ts';
import type { TracedText } from '../../mail/traced-text.ts';
import type { Attempt } from '../attempt.ts';
import type { LogReading } from './log-reading.ts';
import type { Row } from './table.ts';
import { BLANK_TRY, readTableLog, type TableKind, type TableTry } from './table-log.ts';

/**
 * Event ids of Exchange's message tracking (RECEIVE, DSN, TRANSFER … are no tries) and the states of
 * Microsoft 365's message trace.
 */
const OUTCOMES: ReadonlyMap<string, Attempt['outcome']> = new Map([
  ['SEND', 'delivered'],
  ['SENDEXTERNAL', 'delivered'],
  ['DELIVER', 'delivered'],
  ['DELIVERED', 'delivered'],
  ['DEFER', 'deferred'],
  ['PENDING', 'deferred'],
  ['FAIL', 'failed'],
  ['FAILED', 'failed'],
]);

const ADDRESS = /[^\s<>,;"{}]{1,255}@[^\s<>,;"{}]{1,255}/;
/** `[{LED=…};{MSG=…};{FQDN=mx.example.com};{IP=192.0.2.25};{LRT=…}]`: last error, name and address of the host. */
const ERROR = /\{LED=([^{}]{1,2000})\}/;
const FQDN = /\{FQDN=([A-Za-z0-9._-]{1,255})\}/;
const IP = /\{IP=([0-9A-Fa-f.:]{2,45})\}/;
/** `550 5.1.1 …`, or the enhanced code alone that Exchange puts before its own verdict. */
const STATUS = /\b([245]\.\d{1,3}\.\d{1,3})\b/;
/** `{550 5.1.1 …}`, as PowerShell writes a list of one. */
const BRACES = /^[[{]{1,2}([^{}]{1,4000}?)[}\]]{1,2}$/;
const TELLING = /[A-Za-z]{3}|\d{3}/;

/** The words about the outcome: Exchange keeps them in one column, its newer versions in another. */
function wordsIn(row: Row): TracedText | null {
  const columns = [row.cell('recipientstatus'), row.cell('detail'), row.cell('sourcecontext')];
  return columns.find((cell) => cell !== null && cell.length > 8 && TELLING.test(cell.text)) ?? null;
}

/** A row for several recipients has as many states, in the same order, with semicolons between them. */
function shareOf(words: TracedText | null, count: number, index: number): TracedText | null {
  if (words === null || count < 2) return words;
  const shares = words.matchAll(/[^;]{1,4000}/g);
  return shares.length === count ? (shares[index]?.whole.trim() ?? null) : words;
}

interface Told {
  readonly said: TracedText | null;
  readonly host: TracedText | null;
  readonly ip: TracedText | null;
  readonly status: TracedText | null;
}

function toldBy(words: TracedText | null): Told {
  const reason = words?.exec(ERROR)?.group(1) ?? words;
  const said = reason?.exec(BRACES)?.group(1) ?? reason;
  return {
    said,
    host: words?.exec(FQDN)?.group(1) ?? null,
    ip: words?.exec(IP)?.group(1) ?? null,
    status: said?.exec(STATUS)?.group(1) ?? null,
  };
}

function triesIn(row: Row): readonly TableTry[] {
  const event = row.cell('eventid', 'event', 'status')?.text.toUpperCase() ?? '';
  const outcome = OUTCOMES.get(event.replace(/[^A-Z]/g, ''));
  if (outcome === undefined) return [];
  const found = row.cell('recipientaddress', 'recipients', 'recipient')?.matchAll(ADDRESS) ?? [];
  const words = wordsIn(row);
  const sent = event.startsWith('SEND');
  return found.map(({ whole }, index): TableTry => {
    const told = toldBy(shareOf(words, found.length, index));
    return {
      ...BLANK_TRY,
      ...told,
      at: row.cell('datetime', 'datetimeutc', 'timestamp', 'date', 'received', 'origintimestamputc'),
      outcome,
      recipients: [whole],
      id: row.cell('internalmessageid', 'messagetraceid', 'networkmessageid'),
      speaker: sent ? 'receiver' : null,
      host: told.host ?? (sent ? row.cell('serverhostname') : null),
      ip: told.ip ?? row.cell('toip') ?? (sent ? row.cell('serverip') : null),
      sender: row.cell('senderaddress', 'sender', 'returnpath'),
      messageId: row.cell('messageid'),
      subject: row.cell('messagesubject', 'subject'),
    };
  });
}

const kind: TableKind = {
  dialect: 'message-tracking',
  system: exchange,
  head: {
    word: /recipient/i,
    knows: (names) =>
      (names.has('eventid') && (names.has('recipientaddress') || names.has('recipients'))) ||
      (names.has('recipientaddress') && names.has('status') && names.has('senderaddress')),
  },
  read: triesIn,
};

/**
 * Reads Exchange's message tracking: the log files with their `#Fields:`, what `Export-Csv` makes of
 * `Get-MessageTrackingLog`, and the message trace that Microsoft 365 saves. Its own times are UTC.
 */
export const readMessageTracking = (text: TracedText): LogReading => readTableLog(kind, text);
