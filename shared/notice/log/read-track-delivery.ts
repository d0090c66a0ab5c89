import { exim } from '../../knowledge/mail-systems/exim.ts';
import type { TracedText } from '../../mail/traced-text.ts';
import type { Attempt } from '../attempt.ts';
import type { LogReading } from './log-reading.ts';
import type { Row } from './table.ts';
import { BLANK_TRY, readTableLog, type TableKind, type TableTry } from './table-log.ts';

/** Events of WHM's Mail Delivery Reports and types of the UAPI's `EmailTrack::search`. */
const OUTCOMES: ReadonlyMap<string, Attempt['outcome']> = new Map([
  ['success', 'delivered'],
  ['delivered', 'delivered'],
  ['defer', 'deferred'],
  ['deferred', 'deferred'],
  ['failure', 'failed'],
  ['failed', 'failed'],
  ['error', 'failed'],
  ['rejected', 'failed'],
]);

const ADDRESS = /^<?([^\s<>,;"]{1,255}@[^\s<>,;"]{1,255})>?$/;
const CODE = /(?:^|[\s:])([45])\d\d[ -]/;

/** A copied table has lost the icons of its first column; the words of the result tell as much. */
function outcomeOf(event: string, result: string): Attempt['outcome'] | null {
  const known = OUTCOMES.get(event.trim().toLowerCase());
  if (known !== undefined) return known;
  if (/^(?:Accepted|Message accepted|OK\b|250[ -])/i.test(result)) return 'delivered';
  if (/\bretry timeout exceeded\b/.test(result)) return 'failed';
  const code = CODE.exec(result)?.[1];
  if (code === undefined) return null;
  return code === '4' ? 'deferred' : 'failed';
}

function triesIn(row: Row): readonly TableTry[] {
  const result = row.cell('result', 'message', 'deliveryresult');
  const recipient = row.cell('recipient', 'deliveredto', 'recipientaddress')?.exec(ADDRESS)?.group(1) ?? null;
  const outcome = outcomeOf(row.cell('event', 'type', 'status')?.text ?? '', result?.text ?? '');
  if (recipient === null || outcome === null) return [];
  const told: TableTry = {
    ...BLANK_TRY,
    at: row.cell(
      'outtime',
      'actiontime',
      'actionunixtime',
      'deliverytime',
      'time',
      'senttime',
      'sendunixtime',
    ),
    outcome,
    recipients: [recipient],
    id: row.cell('id', 'msgid', 'messageid', 'eximid'),
    said: result,
    host: row.cell('deliveryhost', 'host'),
    ip: row.cell('deliveryip', 'ip'),
    sender:
      row.cell('sender', 'fromaddress', 'from', 'senderemail', 'email')?.exec(ADDRESS)?.group(1) ?? null,
    subject: row.cell('subject'),
    arrived: row.cell('senttime', 'sendunixtime'),
  };
  return [told];
}

const kind: TableKind = {
  dialect: 'track-delivery',
  system: exim,
  head: {
    word: /\b(?:recipient|delivered ?to)\b/i,
    knows: (names) =>
      (names.has('recipient') || names.has('deliveredto')) &&
      (names.has('result') || (names.has('message') && names.has('msgid'))),
  },
  read: triesIn,
};

/**
 * Reads cPanel's Track Delivery and WHM's Mail Delivery Reports, as copied from the page or saved as CSV.
 * Both show what Exim logged, so the words are Exim's.
 */
export const readTrackDelivery = (text: TracedText): LogReading => readTableLog(kind, text);
