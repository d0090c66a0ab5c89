import type { Fact } from '../../intake/fact.ts';
import type { MailSystem } from '../../knowledge/mail-systems/mail-system.ts';
import type { Instant } from '../../mail/instant.ts';
import type { TracedText } from '../../mail/traced-text.ts';
import type { Attempt } from '../attempt.ts';
import { deliveriesOf } from './deliveries-of.ts';
import { readListings } from './listing.ts';
import type { LogEvent, LoggedAttempt } from './log-event.ts';
import { type LogReading, NO_LOG } from './log-reading.ts';
import { hostSays, ipIn, spokenIn } from './logged-replies.ts';
import { type HeadMark, type Row, readTable } from './table.ts';
import { tableTime } from './table-time.ts';

/** What a row tells of one try, as the columns of its kind of table name it. */
export interface TableTry {
  readonly at: TracedText | null;
  readonly outcome: Attempt['outcome'];
  readonly recipients: readonly TracedText[];
  readonly id: TracedText | null;
  readonly said: TracedText | null;
  /** Whose the words are known to be; null where they have to tell it themselves. */
  readonly speaker: 'receiver' | 'sender-host' | null;
  readonly host: TracedText | null;
  readonly ip: TracedText | null;
  readonly localIp: TracedText | null;
  readonly status: TracedText | null;
  readonly reportingMta: TracedText | null;
  readonly sender: TracedText | null;
  readonly messageId: TracedText | null;
  readonly subject: TracedText | null;
  readonly arrived: TracedText | null;
}

/** A try that says nothing yet; a reader fills in what its table has. */
export const BLANK_TRY: TableTry = {
  at: null,
  outcome: 'failed',
  recipients: [],
  id: null,
  said: null,
  speaker: null,
  host: null,
  ip: null,
  localIp: null,
  status: null,
  reportingMta: null,
  sender: null,
  messageId: null,
  subject: null,
  arrived: null,
};

/** Who wrote some rows, and the name of their reader. */
export interface RowsKind {
  readonly dialect: string;
  /** Null where the rows do not tell it. */
  readonly system: MailSystem | null;
}

/** One kind of table: how it is known, who writes it, and the tries that a row tells of. */
export interface TableKind extends RowsKind {
  readonly head: HeadMark;
  readonly read: (row: Row) => readonly TableTry[];
}

function eventsOf(
  kind: RowsKind,
  line: TracedText,
  told: TableTry,
  at: Fact<Instant> | null,
): readonly LogEvent[] {
  const { id, host, ip, said, speaker, sender, messageId, subject, status, reportingMta } = told;
  const own = speaker === 'sender-host' ? said : null;
  const spoken = spokenIn({ said, smtp: speaker === 'receiver', writer: kind.system?.id ?? null, host, ip });
  const heard =
    own === null && spoken.replies.some(({ author, code }) => author === 'receiver' && code !== null);
  const attempt: LoggedAttempt = {
    at,
    outcome: told.outcome,
    contacted: host !== null || ipIn(ip) !== null || heard,
    localIp: ipIn(told.localIp)?.toFact() ?? null,
    line: line.toFact(),
    ...spoken,
    host: spoken.host ?? spoken.replies.find((reply) => reply.host !== null)?.host ?? null,
    ip: spoken.ip ?? spoken.replies.find((reply) => reply.ip !== null)?.ip ?? null,
    replies: own === null ? spoken.replies : [hostSays(own)],
  };
  const key = messageId?.text ?? `${sender?.text ?? ''} ${told.arrived?.text ?? ''}`;
  const arrived = tableTime(told.arrived);
  const named = told.recipients.length > 0 ? told.recipients : [null];
  const tries = named.map((recipient): LogEvent => {
    return {
      what: 'try',
      id,
      key,
      line,
      recipient,
      alias: null,
      status,
      reportingMta,
      verdict: said,
      attempt,
    };
  });
  return [{ what: 'arrival', id, key, at: arrived, line, sender, messageId, subject }, ...tries];
}

/** A row's tries, with the stretch of the text that tells them. */
export interface RowTries {
  readonly line: TracedText;
  readonly tries: readonly TableTry[];
}

const epochOf = (at: Fact<Instant> | null): number => at?.value.epoch ?? 0;

/** Brings the tries of some rows together, oldest first: tables often stand with the newest row first. */
export function rowsLog(
  kind: RowsKind,
  rows: readonly RowTries[],
  others: readonly TracedText[],
): LogReading {
  const told = rows.flatMap(({ line, tries }) =>
    tries.map((one) => ({ line, told: one, at: tableTime(one.at) })),
  );
  if (told.length === 0) return NO_LOG;
  const ordered = [...told].sort((one, two) => epochOf(one.at) - epochOf(two.at));
  const events = ordered.flatMap((one) => eventsOf(kind, one.line, one.told, one.at));
  const assumed = told.some(({ at }) => at?.value.zone.known === 'assumed') ? 'UTC' : null;
  return { deliveries: deliveriesOf(kind.system, kind.dialect, events), assumed, others };
}

/** Reads a table of deliveries, or one delivery as a list; rows without a recipient tell of no try. */
export function readTableLog(kind: TableKind, text: TracedText): LogReading {
  if (!kind.head.word.test(text.text)) return NO_LOG;
  const table = readTable(text, kind.head);
  const listed = table.rows.length > 0 ? null : readListings(text, kind.head.knows);
  const rows = listed?.blocks ?? table.rows;
  return rowsLog(
    kind,
    rows.map((row) => ({ line: row.line, tries: kind.read(row) })),
    listed?.others ?? table.others,
  );
}
