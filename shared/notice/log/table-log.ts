import type { Fact } from '../../intake/fact.ts';
import type { MailSystem } from '../../knowledge/mail-systems/mail-system.ts';
import type { Instant } from '../../mail/instant.ts';
import type { TracedText } from '../../mail/traced-text.ts';
import type { Attempt } from '../attempt.ts';
import { deliveriesOf } from './deliveries-of.ts';
import type { LogEvent } from './log-event.ts';
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

/** One kind of table: how it is known, who writes it, and the tries that a row tells of. */
export interface TableKind {
  readonly dialect: string;
  readonly system: MailSystem;
  readonly head: HeadMark;
  readonly read: (row: Row) => readonly TableTry[];
}

function eventsOf(kind: TableKind, row: Row, told: TableTry, at: Fact<Instant>): readonly LogEvent[] {
  const { id, host, ip, said, speaker, sender, messageId, subject, status, reportingMta } = told;
  const line = row.line;
  const own = speaker === 'sender-host' ? said : null;
  const spoken = spokenIn({ said, smtp: speaker === 'receiver', writer: kind.system.id, host, ip });
  const attempt: Attempt = {
    at,
    outcome: told.outcome,
    contacted: host !== null || ipIn(ip) !== null,
    localIp: ipIn(told.localIp)?.toFact() ?? null,
    line: line.toFact(),
    ...spoken,
    replies: own === null ? spoken.replies : [hostSays(own)],
  };
  const key = messageId?.text ?? `${sender?.text ?? ''} ${told.arrived?.text ?? ''}`;
  const arrived = tableTime(told.arrived);
  const tries = told.recipients.map((recipient): LogEvent => {
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

/** Reads a table of deliveries; rows without a time or a recipient tell of no try. */
export function readTableLog(kind: TableKind, text: TracedText): LogReading {
  if (!kind.head.word.test(text.text)) return NO_LOG;
  const { rows, others } = readTable(text, kind.head);
  const dated = rows.flatMap((row) =>
    kind.read(row).flatMap((told) => {
      const at = tableTime(told.at);
      return at === null ? [] : [{ row, told, at }];
    }),
  );
  if (dated.length === 0) return NO_LOG;
  // Tables often stand with the newest row first.
  const ordered = [...dated].sort((one, two) => one.at.value.epoch - two.at.value.epoch);
  const events = ordered.flatMap(({ row, told, at }) => eventsOf(kind, row, told, at));
  const assumed = dated.some(({ at }) => at.value.zone.known === 'assumed') ? 'UTC' : null;
  return { deliveries: deliveriesOf(kind.system, kind.dialect, events), assumed, others };
}
