import type { TracedText } from '../../mail/traced-text.ts';
import { gaveUp } from './gave-up.ts';
import type { LogEvent } from './log-event.ts';
import { ipIn, spokenIn } from './logged-replies.ts';
import { reportingMtaOf } from './reporting-mta-of.ts';
import type { SyslogLine } from './syslog-line.ts';

const OUTCOMES: ReadonlyMap<string, 'deferred' | 'failed' | 'delivered'> = new Map([
  ['sent', 'delivered'],
  ['deferred', 'deferred'],
  ['softbounce', 'deferred'],
  ['bounced', 'failed'],
  ['expired', 'failed'],
]);

/** Short ids are hexadecimal, long ones (enable_long_queue_ids) leave the vowels out, and posters write others over them. */
const QUEUED = /^([0-9A-Za-z]{5,24}|[xX*]{3,24}): (.*)$/;
const TO = /^to=<([^>\s]{1,320})>/;
const ORIGINAL = /\borig_to=<([^>\s]{1,320})>/;
const RELAY = /\brelay=([^\s[\],]{1,255})(?:\[([0-9A-Fa-f.:]{2,45})\])?/;
const DSN = /\bdsn=([245]\.\d{1,3}\.\d{1,3})\b/;
const STATUS = /\bstatus=([A-Za-z]{4,12})\b ?/;
/** `connect to mx[ip]:25: Connection timed out`, where the line itself says `relay=none`. */
const TRIED =
  /\b(?:connect to|conversation with|lost connection with|host) ([A-Za-z0-9._-]{1,255})\[([0-9A-Fa-f.:]{2,45})\]/;
const NO_TRY = /^\(?delivery temporarily suspended\b/;
const FROM = /^from=<([^>\s]{0,320})>/;
const MESSAGE_ID = /^(?:resent-)?message-id=(<[^>\s]{1,900}>|\S{1,900})/;
const GAVE_UP = /\bstatus=(?:force-)?expired, returned to sender\b/;

/** The words in the brackets after the status; a paste may have lost the closing one. */
function wordsAfter(text: TracedText): TracedText | null {
  const words = text.trim();
  if (!words.text.startsWith('(')) return null;
  const end = words.text.endsWith(')') ? words.length - 1 : words.length;
  return end > 1 ? words.slice(1, end) : null;
}

/** Where the relay is a name without an address, a program of this host took the mail. */
function relayOf(fields: TracedText, words: TracedText | null) {
  const relay = fields.exec(RELAY);
  const none = relay?.group(1)?.text === 'none' || relay === null;
  const tried = none ? (words?.exec(TRIED) ?? null) : null;
  const ip = ipIn(none ? (tried?.group(2) ?? null) : (relay?.group(2) ?? null));
  const host = none ? (tried?.group(1) ?? null) : (relay?.group(1) ?? null);
  return { host: ip === null ? null : host, ip, reached: !none || tried !== null };
}

function tryOf(line: SyslogLine, id: TracedText, rest: TracedText): LogEvent | null {
  const recipient = rest.exec(TO)?.group(1) ?? null;
  const status = rest.exec(STATUS);
  const outcome = OUTCOMES.get(status?.group(1)?.text.toLowerCase() ?? '');
  if (recipient === null || status === null || outcome === undefined) return null;
  const fields = rest.slice(0, status.index);
  const verdict = wordsAfter(rest.slice(status.end));
  const { host, ip, reached } = relayOf(fields, verdict);
  const suspended = verdict !== null && NO_TRY.test(verdict.text);
  const smtp = outcome === 'delivered' && ip !== null;
  return {
    what: 'try',
    id,
    line: line.line,
    recipient,
    alias: fields.exec(ORIGINAL)?.group(1) ?? null,
    status: fields.exec(DSN)?.group(1) ?? null,
    reportingMta: reportingMtaOf(line),
    verdict,
    attempt: {
      at: line.at,
      outcome,
      contacted: reached && !suspended,
      localIp: null,
      line: line.line.toFact(),
      ...spokenIn({ said: verdict, smtp, writer: 'postfix', host, ip }),
    },
  };
}

/** What a line of Postfix tells (its `postlog` records); null for what is about no delivery. */
export function postfixEvent(line: SyslogLine): LogEvent | null {
  const match = line.words.exec(QUEUED);
  const id = match?.group(1) ?? null;
  const rest = match?.group(2) ?? null;
  if (id === null || rest === null) return null;
  if (rest.text === 'removed') return { what: 'removed', id };
  const expired = rest.exec(GAVE_UP);
  if (expired !== null && !rest.text.startsWith('to=')) return gaveUp(line, id, expired.whole);
  const sender = rest.exec(FROM)?.group(1) ?? null;
  const messageId = rest.exec(MESSAGE_ID)?.group(1) ?? null;
  if (sender === null && messageId === null) return tryOf(line, id, rest);
  const named = sender !== null && sender.length > 0 ? sender : null;
  return { what: 'arrival', id, at: line.at, line: line.line, sender: named, messageId, subject: null };
}
