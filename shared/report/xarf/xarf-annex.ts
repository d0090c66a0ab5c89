import type { BounceRecord } from '../../contract/record.ts';
import type { Statements } from '../../contract/statements.ts';
import type { XarfAnnex } from '../../contract/xarf-annex.ts';
import { domainOf } from '../../evidence/domain-of.ts';
import type { Document } from '../block.ts';
import type { Exhibit } from '../exhibit.ts';
import { encodeUtf8 } from '../utf8.ts';
import { base64 } from './base64.ts';

export interface XarfInput {
  /** As it is sent: what a profile takes out is out already. */
  readonly document: Document;
  readonly records: readonly BounceRecord[];
  readonly contact: Statements['contact'];
}

/** A letter's facts in the shape of XARF, for tools; see the schema for what it is not. */
export function xarfAnnex(
  { document, records, contact }: XarfInput,
  sha256: (bytes: Uint8Array) => string,
): XarfAnnex {
  const email = contact?.email ?? null;
  const party = {
    org: contact?.organisation ?? null,
    contact: email ?? contact?.phone ?? null,
    domain: email === null ? null : domainOf(email),
  };
  return {
    format: 'bounce-dossier-xarf-annex',
    version: 1,
    report_id: uuidOf(sha256(encodeUtf8(`${document.running.left}\n${document.to}\n${document.at}`))),
    timestamp: document.at,
    reporter: party,
    sender: party,
    source_identifier: records.find(({ sendingIp }) => sendingIp !== null)?.sendingIp?.value ?? null,
    category: 'delivery',
    type: 'mail-refused',
    description: document.title,
    delivery: deliveryOf(records),
    evidence: document.exhibits.map((exhibit) => evidenceOf(exhibit, sha256)),
  };
}

/** As a file, indented. */
export const writeXarf = (input: XarfInput, sha256: (bytes: Uint8Array) => string): string =>
  `${JSON.stringify(xarfAnnex(input, sha256), null, 2)}\n`;

function deliveryOf(records: readonly BounceRecord[]): XarfAnnex['delivery'] {
  const times = records
    .flatMap(({ bouncedAt }) => (bouncedAt === null ? [] : [bouncedAt]))
    .sort((a, b) => Date.parse(a) - Date.parse(b));
  return {
    operator: records.find(({ operator }) => operator !== null)?.operator?.name ?? null,
    cause: records[0]?.cause ?? 'unknown',
    reply_codes: each(records.map(({ replyCode }) => replyCode)),
    status_codes: each(records.map(({ status }) => status)),
    tokens: each(records.map(({ token }) => token)),
    replies: each(
      records.flatMap(({ replies }) =>
        replies.filter(({ author }) => author === 'receiver').map(({ text }) => text),
      ),
    ),
    queue_ids: each(records.map(({ queueId }) => queueId)),
    first_seen: times[0] ?? null,
    last_seen: times.at(-1) ?? null,
    mails: records.length,
  };
}

const each = (values: readonly (string | null)[]): readonly string[] => [
  ...new Set(values.flatMap((value) => (value === null || value === '' ? [] : [value]))),
];

function evidenceOf(exhibit: Exhibit, sha256: (bytes: Uint8Array) => string): XarfAnnex['evidence'][number] {
  const bytes = encodeUtf8(exhibit.lines.map(({ text }) => `${text}\n`).join(''));
  return {
    content_type: 'text/plain; charset=utf-8',
    description: [exhibit.id, exhibit.caption].filter((part) => part !== '').join(': '),
    payload: base64(bytes),
    hash: `sha256:${sha256(bytes)}`,
    size: bytes.length,
    source: {
      hash: `sha256:${exhibit.sha256}`,
      start: exhibit.start,
      end: exhibit.end,
      range_hash: `sha256:${exhibit.rangeSha256}`,
    },
  };
}

/** Digits of a hash as a UUID of version 8, whose content is the maker's own (RFC 9562 section 5.8). */
const uuidOf = (hash: string): string =>
  [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    `8${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ].join('-');
