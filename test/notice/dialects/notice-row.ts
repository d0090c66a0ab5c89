import { expect, test } from 'vitest';
import { diagnose } from '../../../shared/classify/diagnose.ts';
import type { Cause } from '../../../shared/contract/cause.ts';
import type { Kind } from '../../../shared/contract/kind.ts';
import { knowledge } from '../../../shared/knowledge/knowledge.ts';
import type { Bounce } from '../../../shared/notice/bounce.ts';
import { read } from '../a-source.ts';

/** What the record of one recipient says; null is "not in the notice". */
interface RecordFields {
  readonly kind: Kind;
  readonly recipient: string | null;
  readonly code: string | null;
  readonly status: string | null;
  readonly host: string | null;
  readonly ip: string | null;
  /** The refusing side's words. */
  readonly said: string | null;
  /** What the writer of the notice says itself. */
  readonly own: string | null;
  readonly cause: Cause;
  readonly queueId: string | null;
  readonly mta: string | null;
}

/** A field that is left out of a row must be null in the record; the kind is `failed`. */
export type WantedRecord = Partial<RecordFields> & { readonly cause: Cause };

/** A notice as a mail system writes it, and every record that must come of it. */
export type NoticeRow = readonly [name: string, source: string, ...records: WantedRecord[]];

interface NoticeHead {
  readonly from: string;
  readonly subject: string;
  /** Further header lines. */
  readonly more?: readonly string[];
}

/** A mail with these words; it has an empty Return-Path as every notice has. */
export const noticeMail = ({ from, subject, more = [] }: NoticeHead, ...body: readonly string[]): string =>
  [
    'Return-Path: <>',
    `From: ${from}`,
    'To: office@bakery.example',
    `Subject: ${subject}`,
    'Date: Mon, 02 Mar 2026 09:15:31 +0000',
    'MIME-Version: 1.0',
    ...(more.some((line) => line.startsWith('Content-Type'))
      ? []
      : ['Content-Type: text/plain; charset=utf-8']),
    ...more,
    '',
    ...body,
    '',
  ].join('\n');

const NOTHING: Omit<RecordFields, 'cause'> = {
  kind: 'failed',
  recipient: null,
  code: null,
  status: null,
  host: null,
  ip: null,
  said: null,
  own: null,
  queueId: null,
  mta: null,
};

function fieldsOf(bounce: Bounce): RecordFields {
  const diagnosis = diagnose(bounce, knowledge);
  const words = (own: boolean): string | null => {
    const texts = bounce.replies.filter(({ author }) => (author === 'sender-host') === own);
    return texts.length === 0 ? null : texts.map(({ text }) => text.value).join(' / ');
  };
  return {
    kind: bounce.kind,
    recipient: bounce.recipient?.value ?? null,
    code: diagnosis.replyCode?.value ?? null,
    status: bounce.status?.value ?? null,
    host: bounce.remoteHost?.value ?? null,
    ip: bounce.remoteIp?.value ?? null,
    said: words(false),
    own: words(true),
    cause: diagnosis.cause,
    queueId: bounce.queueId?.value ?? null,
    mta: bounce.reportingMta?.value ?? null,
  };
}

/** One test a row: the records of the notice are these, field by field, and no others. */
export function testNotices(rows: readonly NoticeRow[]): void {
  test.each(rows.map(([name, source, ...wanted]) => ({ name, source, wanted })))(
    '$name',
    ({ source, wanted }) => {
      expect(read(source).bounces.map(fieldsOf)).toEqual(wanted.map((one) => ({ ...NOTHING, ...one })));
    },
  );
}
