import type { LabelField } from '../../knowledge/labels.ts';
import { ADDRESS } from '../../mail/address.ts';
import { TracedText } from '../../mail/traced-text.ts';
import { blockDraft } from '../block-draft.ts';
import type { Dialect } from '../dialect.ts';
import type { Draft } from '../draft.ts';
import { labelledLine } from '../general/find-label.ts';
import { findRecipients } from '../general/find-recipients.ts';
import { kindOf } from '../locale/kind-of.ts';

/** What a page says under each of its labels, in the order of the lines. */
type Page = Readonly<Record<LabelField, readonly TracedText[]>>;

/** A reply begins the value, or follows a mark; in a sentence a code is what the sentence speaks of. */
const REPLY =
  /(?:^|[:>{='"(]\s{0,3})(?:[45]\d\d[ -]#?(?:[245]\.\d{1,3}\.\d{1,3}|[A-Za-z<"[(])|[45]\.\d{1,3}\.\d{1,3}[ :])/;
const HOST = /^([A-Za-z0-9](?:[A-Za-z0-9-]{0,62}\.){1,8}[A-Za-z]{2,24})(?:$|[\s[(])/;
/** `SMTP server mx.example.com [192.0.2.25]`, and the fields of Exchange's event: `{FQDN=…};{IP=…}`. */
const SERVER =
  /\b(?:server|to|host):? {1,3}([A-Za-z0-9][A-Za-z0-9.-]{2,250}) ?[[(]([0-9A-Fa-f.:]{3,45})[\])]/i;
/** The last error of a delivery event; whoever copies one line of the trace leaves out its label. */
const ERROR = /\{LED=([^{}]{8,2000})\}/;
/** The state that stands before such a line, and a last error that is none for good. */
const DEFERRED = /(?:^|\n)[^\n:]{0,40}\bdefer(?:red)?\b[^\n]{0,80}\{LED=4\d\d/i;
/** `Servidor: mx.example.com (192.0.2.25)`. */
const SERVER_IP = /^\S{1,253} {0,2}[[(]([0-9A-Fa-f.:]{3,45})[\])]/;
const FQDN = /\{FQDN=([A-Za-z0-9._-]{1,255})\}/;
const EVENT_IP = /\{IP=([0-9A-Fa-f.:]{2,45})\}/;
/** A value goes on over so many lines at most. */
const MAX_LINES = 12;

/** The value of a label: behind it, or on the lines below up to a blank one or the next label. */
function valueAt(lines: readonly TracedText[], index: number, value: TracedText): TracedText | null {
  const parts = value.length > 0 ? [value] : [];
  for (let next = index + 1; next < lines.length && next <= index + MAX_LINES; next += 1) {
    const line = lines[next];
    if (line === undefined || labelledLine(line) !== null) break;
    if (line.text.trim() === '') {
      if (parts.length > 0) break;
      continue;
    }
    parts.push(line.trim());
  }
  return TracedText.join(parts, '\n');
}

function readPage(text: TracedText): Page {
  const page: Record<LabelField, TracedText[]> = {
    recipient: [],
    reason: [],
    generator: [],
    server: [],
    sender: [],
  };
  const lines = text.lines();
  for (const [index, line] of lines.entries()) {
    const found = line.length > 4200 ? null : labelledLine(line);
    const value = found === null ? null : valueAt(lines, index, found.value);
    if (found !== null && value !== null) page[found.field].push(value);
  }
  return page;
}

const reasonOf = (page: Page, text: TracedText): TracedText | null =>
  page.reason.find((reason) => REPLY.test(reason.text)) ?? text.exec(ERROR)?.group(1) ?? null;

const groupIn = (texts: readonly TracedText[], pattern: RegExp): TracedText | null =>
  texts.flatMap((text) => text.exec(pattern)?.group(1) ?? [])[0] ?? null;

const hostIn = (texts: readonly TracedText[]): TracedText | null => groupIn(texts, HOST);

function recipientsOf(page: Page, text: TracedText): readonly TracedText[] {
  const listed = page.recipient.flatMap((value) => value.matchAll(ADDRESS).map(({ whole }) => whole));
  const senders = new Set(
    page.sender.flatMap((value) => value.exec(ADDRESS)?.whole.text.toLowerCase() ?? []),
  );
  const named = listed.length > 0 ? listed : findRecipients(text, null).map(({ address }) => address);
  const seen = new Set(senders);
  return named.filter(({ text: address }) => {
    const key = address.toLowerCase();
    return !seen.has(key) && seen.add(key) !== undefined;
  });
}

function complete(draft: Draft, page: Page, text: TracedText): Draft {
  const near = text.exec(SERVER);
  const host = hostIn(page.server) ?? text.exec(FQDN)?.group(1) ?? near?.group(1) ?? null;
  const ip = text.exec(EVENT_IP)?.group(1) ?? near?.group(2) ?? groupIn(page.server, SERVER_IP);
  const sender = page.sender.flatMap((value) => value.exec(ADDRESS)?.whole ?? [])[0] ?? null;
  return {
    ...draft,
    kind: DEFERRED.test(text.text) ? 'delayed' : kindOf(text.text),
    remoteHost: draft.remoteHost ?? host?.toFact() ?? null,
    remoteIp: draft.remoteIp ?? ip?.toFact() ?? null,
    reportingMta: hostIn(page.generator)?.toFact() ?? null,
    envelopeSender: sender?.toFact() ?? null,
  };
}

/**
 * A page that somebody copied out of a browser: Microsoft 365's notice and message trace, Google's log search, the
 * tables of consoles and newsletter tools. Labels in the reader's language, values behind them or below.
 */
export const labelled: Dialect = {
  id: 'labelled',
  recognises: (text, mail) => {
    if (mail !== null) return false;
    const page = readPage(text);
    return (
      reasonOf(page, text) !== null &&
      [page.recipient, page.generator, page.server].some((one) => one.length > 0)
    );
  },
  read: (text) => {
    const page = readPage(text);
    const reason = reasonOf(page, text);
    if (reason === null) return [];
    // Exchange says itself which of its servers wrote the page, and gives its own verdicts codes too.
    const writer = page.generator.length > 0 || ERROR.test(text.text) ? 'exchange' : null;
    const draft = (address: TracedText | null): Draft =>
      complete(blockDraft('labelled', writer, { address, detail: reason, whole: reason }), page, text);
    const recipients = recipientsOf(page, text);
    return recipients.length > 0 ? recipients.map(draft) : [draft(null)];
  },
};
