import { ADDRESS } from '../../../mail/address.ts';
import { TracedText } from '../../../mail/traced-text.ts';
import type { Attempt } from '../../attempt.ts';
import { findRecipients } from '../../general/find-recipients.ts';
import { BLANK_TRY, type TableTry } from '../table-log.ts';
import { eventNames } from './event-names.ts';
import type { JsonRow } from './json-rows.ts';

type Outcome = Attempt['outcome'];

/** What an event's name says of a delivery; the names of other events (opens, clicks, complaints) have none. */
const OUTCOMES: readonly (readonly [RegExp, Outcome])[] = [
  [
    /^(?:temporary|temporary_?fail(?:ure)?|transient_?failure|.{0,20}delay(?:ed)?|defer(?:red|ral)?)$/i,
    'deferred',
  ],
  [
    /^(?:.{0,20}(?:bounced?|failed|failure|permanent_?fail|rejected|dropped|blocked|rejection|reject|drop)|error|invalid(?:_email)?|expiration|expired|oob|out_of_band)$/i,
    'failed',
  ],
  [
    /^(?:.{0,20}(?:delivered|delivery|sent)|accepted|processed|reception|injection|open(?:ed)?|click(?:ed)?|request)$/i,
    'delivered',
  ],
];
const REFUSAL = /^(?:smtp;\s{0,3})?[("'[]{0,2}(?:[45]\d\d[ -]|[45]\.\d{1,3}\.\d{1,3}\b)/i;
const QUOTED_REFUSAL = /\b(?:[45]\d\d[ -](?:[45]\.\d{1,3}\.\d{1,3}|\S)|[45]\.\d{1,3}\.\d{1,3}\b)/;
/** Not those of HTTP, which the interfaces of mail services give under the same name. */
const CODE = /^(?:421|4[3-7]\d|5[1-7]\d)$/;
const CODED = /^(?:smtp;\s{0,3})?(?:421|4[3-7]\d|5[1-7]\d)\b/;
const STATUS = /^(?:[245]\d\d[ -])?([245]\.\d{1,3}\.\d{1,3})\b/;
const HOST = /^(?:dns; ?)?([A-Za-z0-9](?:[A-Za-z0-9.-]{0,252}\.)[A-Za-z0-9-]{2,63})\.?(?: \([^)]{0,80}\))?$/;
/** KumoMTA calls it only `id`; other services so call the event. */
const SPOOL_ID = /^[0-9a-f]{16,32}(?:\.\d{3})?$/;
const WORDS = /\S\s\S/;

/** A sentence is a reply before it is a description; the surest name that has one. */
function wordsIn(row: JsonRow): TracedText | null {
  const found = row.all(...eventNames.said);
  return (
    found.find(({ text }) => REFUSAL.test(text)) ??
    found.find(({ text }) => QUOTED_REFUSAL.test(text)) ??
    found.find(({ text }) => WORDS.test(text)) ??
    null
  );
}

/** KumoMTA gives the three numbers of the status one by one. */
function statusIn(row: JsonRow): TracedText | null {
  const whole = row.all(...eventNames.status).flatMap((text) => text.exec(STATUS)?.group(1) ?? []);
  if (whole[0] !== undefined) return whole[0];
  const parts = ['class', 'subject', 'detail'].flatMap((name) => row.all(`enhancedcode.${name}`)[0] ?? []);
  return parts.length === 3 ? TracedText.join(parts, '.', ['pointed']) : null;
}

/** Where the code has a field of its own, it belongs before the words. */
function saidIn(row: JsonRow, status: TracedText | null): TracedText | null {
  const words = wordsIn(row);
  const code = row.all(...eventNames.code).find(({ text }) => CODE.test(text)) ?? null;
  if (words === null || code === null || QUOTED_REFUSAL.test(words.text.slice(0, 8).replace(STATUS, '')))
    return words ?? code;
  const bare = status === null || STATUS.test(words.text) ? [code, words] : [code, status, words];
  return TracedText.join(bare, ' ');
}

function outcomeOf(row: JsonRow, said: TracedText | null): Outcome | null {
  if (row.all('delayreason').length > 0) return 'deferred';
  const names = row.all(...eventNames.event).map(({ text }) => text.replace(/^.{0,40}[.:]/, ''));
  const known = OUTCOMES.find(([pattern]) => names.some((name) => pattern.test(name)));
  if (known !== undefined) return known[1];
  return said !== null && REFUSAL.test(said.text) ? 'failed' : null;
}

const addresses = (texts: readonly TracedText[]): readonly TracedText[] =>
  texts.flatMap((text) => text.exec(ADDRESS)?.whole ?? []);

/** The first name that has addresses gives them all: lists of recipients stand under one name. */
function recipientsIn(row: JsonRow, said: TracedText | null): readonly TracedText[] {
  for (const name of eventNames.recipient) {
    const found = addresses(row.all(name));
    if (found.length > 0) return found;
  }
  return said === null ? [] : findRecipients(said, null).map(({ address }) => address);
}

/** What an event says of a try; null where it is about something else. */
export function eventTry(row: JsonRow): TableTry | null {
  const status = statusIn(row);
  const said = saidIn(row, status);
  const outcome = outcomeOf(row, said);
  const recipients = recipientsIn(row, said);
  const spoken = said !== null && CODED.test(said.text);
  if (outcome === null || (recipients.length === 0 && !spoken)) return null;
  const ids = [...row.all(...eventNames.id), ...row.all('id').filter(({ text }) => SPOOL_ID.test(text))];
  const at = row.all(...eventNames.at)[0] ?? null;
  const arrived = row.all(...eventNames.arrived)[0] ?? null;
  const messageId = ids.find(({ text }) => text.includes('@')) ?? null;
  const matched = (names: readonly string[], pattern: RegExp): TracedText | null =>
    row.all(...names).flatMap((text) => text.exec(pattern)?.group(1) ?? [])[0] ?? null;
  return {
    ...BLANK_TRY,
    at,
    outcome,
    recipients,
    id: ids.find(({ text }) => /^[\w.=-]{6,120}$/.test(text)) ?? null,
    said,
    host: matched(eventNames.host, HOST),
    ip: row.all(...eventNames.ip)[0] ?? null,
    localIp: row.all(...eventNames.localIp)[0] ?? null,
    status,
    reportingMta: matched(eventNames.reportingMta, HOST),
    sender: addresses(row.all(...eventNames.sender))[0] ?? null,
    messageId: messageId?.exec(/<?([^\s<>]{3,900})>?/)?.group(1) ?? null,
    subject: row.all(...eventNames.subject).find(({ text }) => !/^\d$/.test(text)) ?? null,
    arrived: arrived === at ? null : arrived,
  };
}
