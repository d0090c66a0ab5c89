import { powermta } from '../../knowledge/mail-systems/powermta.ts';
import type { TracedText } from '../../mail/traced-text.ts';
import type { Attempt } from '../attempt.ts';
import type { LogReading } from './log-reading.ts';
import type { Row } from './table.ts';
import { BLANK_TRY, readTableLog, type TableKind, type TableTry } from './table-log.ts';

/** Record types that tell of a try; `r`, `rb`, `rs`, `f` and `p` are about other things. */
const OUTCOMES: ReadonlyMap<string, Attempt['outcome']> = new Map([
  ['d', 'delivered'],
  ['b', 'failed'],
  ['t', 'deferred'],
  ['tq', 'deferred'],
]);

const STATUS = /^([245]\.\d{1,3}\.\d{1,3})/;
/** `mx.example.com (192.0.2.25)` */
const HOST = /^([A-Za-z0-9._-]{1,255})(?: \(([0-9A-Fa-f.:]{2,45})\))?/;
const OVER_SMTP = /^smtp; ?(.+)$/s;

function triesIn(row: Row): readonly TableTry[] {
  const outcome = OUTCOMES.get(row.cell('type')?.text ?? '');
  const recipient = row.cell('rcpt');
  if (outcome === undefined || recipient === null) return [];
  const diagnostic = row.cell('dsndiag');
  const spoken = diagnostic?.exec(OVER_SMTP)?.group(1) ?? null;
  const mta = row.cell('dsnmta')?.exec(HOST);
  const status = row.cell('dsnstatus');
  const told: TableTry = {
    ...BLANK_TRY,
    at: row.cell('timelogged', 'time'),
    outcome,
    recipients: [recipient],
    // Where no host replied, the words behind the status are PowerMTA's own: "4.4.1 (no answer from host)".
    said: spoken ?? diagnostic ?? status,
    speaker: spoken === null ? 'sender-host' : 'receiver',
    host: mta?.group(1) ?? null,
    ip: mta?.group(2) ?? row.cell('dlvdestinationip'),
    localIp: row.cell('dlvsourceip'),
    status: status?.exec(STATUS)?.group(1) ?? null,
    sender: row.cell('orig'),
    messageId: row.cell('headermessageid', 'messageid'),
    subject: row.cell('headersubject'),
    arrived: row.cell('timequeued'),
  };
  return [told];
}

/** The columns of an `<acct-file>` without `records` of its own, in the order of PowerMTA's user guide. */
const DEFAULT =
  'type,timelogged,timequeued,orig,rcpt,orcpt,dsnaction,dsnstatus,dsndiag,dsnmta,bouncecat,srctype,srcmta,dlvtype,dlvsourceip,dlvdestinationip,dlvesmtpavailable,dlvsize,vmta,jobid,envid'.split(
    ',',
  );

const kind: TableKind = {
  dialect: 'accounting',
  system: powermta,
  head: {
    word: /\bdsnStatus\b|^["' \t]{0,4}(?:d|b|t|tq)"?,"?\d{4}-\d{2}-\d{2} /im,
    headless: { row: /^["' \t]{0,4}(?:d|b|t|tq)"?,"?\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}/, names: DEFAULT },
    knows: (names) => names.has('type') && names.has('rcpt') && names.has('dsnstatus'),
  },
  read: triesIn,
};

/** Reads PowerMTA's accounting files (acct-file, CSV with a line of names). */
export const readAccounting = (text: TracedText): LogReading => readTableLog(kind, text);
