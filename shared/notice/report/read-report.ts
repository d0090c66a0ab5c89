import ipaddr from 'ipaddr.js';
import type { FieldName } from '../../contract/field-name.ts';
import type { Kind } from '../../contract/kind.ts';
import type { Fact } from '../../intake/fact.ts';
import { ADDRESS } from '../../mail/address.ts';
import { instantFact } from '../../mail/date.ts';
import { readUnitext } from '../../mail/read-unitext.ts';
import { hullOf, type TracedText } from '../../mail/traced-text.ts';
import { unfold } from '../../mail/unfold.ts';
import { blankDraft, type Draft } from '../draft.ts';
import { noAttemptIn } from '../reply/no-attempt.ts';
import { splitReplies } from '../reply/split-replies.ts';
import { groupFields, type ReportGroup } from './group-fields.ts';
import { isBlanked } from './is-blanked.ts';
import { looksBlanked } from './looks-blanked.ts';
import { type Removed, removedLink, removedValue } from './removed.ts';
import { type ReportField, reportFields } from './report-lines.ts';

/** More recipients than any report has; the rest of a hostile one is not read. */
export const MAX_RECIPIENTS = 10_000;

/** `rfc822;`, `dns;`, `smtp;`, `utf-8;` … before a value (RFC 3464 section 2.1.2). */
const TYPED = /^\s{0,20}(?:[A-Za-z][A-Za-z0-9-]{0,40}\s{0,5};\s{0,20})?/;

function valueIn(field: ReportField | null): TracedText | null {
  if (field === null) return null;
  const body = unfold(field.body);
  return body.slice(TYPED.exec(body.text)?.[0].length ?? 0).trim();
}

const find = (fields: readonly ReportField[], name: string): ReportField | null =>
  fields.find((field) => field.name.length === name.length && field.name.toLowerCase() === name) ?? null;

const KINDS: readonly (readonly [RegExp, Kind])[] = [
  [/^delay/i, 'delayed'],
  [/^deliver(?:ed|y|able)/i, 'delivered'],
  [/^relayed/i, 'relayed'],
  [/^expanded/i, 'expanded'],
];

/** The kind that an action names; "expired" and whatever else is no success is a failure. */
export const kindOf = (action: string | null): Kind =>
  KINDS.find(([pattern]) => pattern.test(action ?? ''))?.[1] ?? 'failed';

/** The address of a recipient field: angle brackets, comments and quotes around it are not part of it. */
function addressOf(field: ReportField | null): TracedText | null {
  const written = valueIn(field);
  if (written === null || written.text === '' || isBlanked(written.text)) return null;
  const value = readUnitext(written);
  // A source route (RFC 5321 appendix F.2) is no part of the mailbox.
  const route = /^<?(?:@[A-Za-z0-9.-]{1,255}[:,]){1,10}/.exec(value.text)?.[0].length ?? 0;
  const mailbox = value.slice(route);
  const address = mailbox.exec(ADDRESS)?.whole ?? null;
  return address ?? mailbox.exec(/^<?([^\s<>()@]{1,320})>?$/)?.group(1) ?? null;
}

/** `550 5.1.1 …` or `5.1.1 (bad destination mailbox address)`: the number alone. */
const statusOf = (field: ReportField | null): TracedText | null =>
  valueIn(field)
    ?.exec(/(?:^|\s)([245]\.\d{1,3}\.\d{1,3})(?![\d.])/)
    ?.group(1) ?? null;

interface HostAndIp {
  readonly host: Fact<string> | null;
  readonly ip: Fact<string> | null;
}

/** `dns; mx.example.net (192.0.2.1, the server for …)`, `dns; [192.0.2.1]`, `dns; mx.example.net`. */
function hostOf(field: ReportField | null): HostAndIp {
  const value = valueIn(field);
  if (value === null || isBlanked(value.text)) return { host: null, ip: null };
  const literal = value.exec(/[[(](?:IPv6:)?([0-9A-Fa-f.:]{3,45})(?=[\]),;\s])/i)?.group(1) ?? null;
  const name = value.exec(/^<?([A-Za-z0-9_](?:[A-Za-z0-9._:-]{0,253}[A-Za-z0-9])?)/)?.group(1) ?? null;
  const isIp = name !== null && /^[\d.]+$|:/.test(name.text) && ipaddr.isValid(name.text);
  const ip = literal !== null && ipaddr.isValid(literal.text) ? literal : isIp ? name : null;
  return { host: isIp ? null : (name?.toFact() ?? null), ip: ip?.toFact() ?? null };
}

const REMOVABLE: readonly (readonly [string, FieldName])[] = [
  ['reporting-mta', 'reportingMta'],
  ['final-recipient', 'recipient'],
  ['remote-mta', 'remoteHost'],
  ['status', 'status'],
  ['arrival-date', 'arrivalDate'],
  ['last-attempt-date', 'lastAttemptDate'],
];

function removedIn(group: ReportGroup, diagnostic: TracedText | null, dialect: string): Removed[] {
  const blanked = dialect === 'pasted-fields' ? looksBlanked : isBlanked;
  const fields = [...group.message, ...group.recipient];
  const gaps = REMOVABLE.flatMap(([name, field]) => {
    const found = find(fields, name);
    const value = valueIn(found);
    return found === null || value === null ? [] : (removedValue(field, found.line, value, blanked) ?? []);
  });
  const link = diagnostic === null ? null : removedLink(diagnostic);
  return link === null ? gaps : [...gaps, link];
}

function queueIdOf(message: readonly ReportField[]): TracedText | null {
  const field = message.find((one) => /^X-[A-Za-z0-9-]{1,50}-Queue-ID$/i.test(one.name)) ?? null;
  return field === null ? null : (unfold(field.body).exec(/^\S{4,60}/)?.whole ?? null);
}

function senderOf(message: readonly ReportField[]): TracedText | null {
  const field = message.find((one) => /^X-[A-Za-z0-9-]{1,50}-Sender$/i.test(one.name)) ?? null;
  return addressOf(field);
}

const wordOf = (field: ReportField | null): TracedText | null =>
  field === null ? null : (unfold(field.body).exec(/^[A-Za-z-]{3,20}/)?.whole ?? null);

/** A mailbox that mail can be sent to from outside: its domain has a dot. */
const isFull = (address: TracedText): boolean => /@(?:[^@.]+\.[^@]+|\[)/.test(address.text);

/** The final recipient, unless an alias or a delivery inside the receiving system stands in its place. */
function failedAddress(final: TracedText | null, original: TracedText | null): TracedText | null {
  if (final === null || original === null) return final ?? original;
  return isFull(original) && !isFull(final) ? original : final;
}

function readGroup(group: ReportGroup, dialect: string): Draft {
  const { message, recipient } = group;
  const of = (name: string) => find(recipient, name);
  const lines = [...message, ...recipient].map((field) => field.line);
  const original = addressOf(of('original-recipient'));
  const final = addressOf(of('final-recipient'));
  const code = of('diagnostic-code');
  const diagnostic = valueIn(code);
  const smtp = code === null || !/^\s{0,20}x-/i.test(code.body.text);
  const action = wordOf(of('action'));
  const remote = hostOf(of('remote-mta'));
  return {
    ...blankDraft(
      dialect,
      hullOf(
        lines[0]?.source ?? '',
        lines.flatMap((line) => line.spans),
      ),
    ),
    kind: kindOf(action?.text ?? null),
    action: action?.toFact() ?? null,
    recipient: failedAddress(final, original)?.toFact() ?? null,
    aliases: original === null ? [] : [original.text.toLowerCase()],
    status: statusOf(of('status'))?.toFact() ?? null,
    diagnostic: diagnostic === null || diagnostic.text === '' ? null : diagnostic.toFact(),
    replies: diagnostic === null ? [] : splitReplies(diagnostic, { smtp, writer: null }),
    remoteHost: remote.host,
    remoteIp: remote.ip,
    reportingMta: hostOf(find(message, 'reporting-mta')).host,
    queueId: queueIdOf(message)?.toFact() ?? null,
    envelopeSender: senderOf(message)?.toFact() ?? null,
    arrivalDate: instantFact(valueIn(find(message, 'arrival-date'))),
    lastAttemptDate: instantFact(valueIn(of('last-attempt-date'))),
    willRetryUntil: instantFact(valueIn(of('will-retry-until'))),
    noAttempt: noAttemptIn(diagnostic)?.toFact() ?? null,
    removed: removedIn(group, diagnostic, dialect),
  };
}

const TELLING = [
  'final-recipient',
  'original-recipient',
  'status',
  'diagnostic-code',
  'action',
  'remote-mta',
  'last-attempt-date',
];

/** A group says something only with two of its fields; an action alone is chatter. */
function isReport({ recipient }: ReportGroup): boolean {
  const names = new Set(recipient.map((field) => field.name.toLowerCase()));
  return TELLING.filter((name) => names.has(name)).length >= 2;
}

/** A reply alone, where the rest of the report was not shown. */
function isReply({ recipient }: ReportGroup): boolean {
  const code = find(recipient, 'diagnostic-code');
  return code !== null && /^\s{0,5}smtp\s{0,5};\s{0,5}[245]\d\d\b/i.test(code.body.text);
}

/** Reads report fields (RFC 3464, RFC 6533) wherever they stand: in their own part, or pasted among chatter. */
export function readReport(text: TracedText, dialect: string): Draft[] {
  const groups = groupFields(reportFields(text));
  const whole = groups.filter(isReport);
  // Oracle's words for a person have a line "Diagnostic code:" too, above the report that says it again.
  return (whole.length > 0 ? whole : groups.filter(isReply))
    .slice(0, MAX_RECIPIENTS)
    .map((group) => readGroup(group, dialect));
}
