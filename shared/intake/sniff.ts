import type { Format } from '../contract/file-result.ts';
import { binaryFormat } from './binary-format.ts';
import { opensAsDnsSnapshot } from './dns-snapshot.ts';
import { latin1 } from './latin1.ts';

/** How much of an input is looked at to tell what it is. */
const SAMPLE = 64 * 1024;
/** So much of a mail is header, which is text whatever follows. */
const MAIL_HEAD = 200;

/** Byte order marks (Unicode 15 section 23.8) and what they announce. */
export interface TextCoding {
  /** Charset label, or null where bytes decide. */
  readonly charset: string | null;
  /** Length of the mark. */
  readonly skip: number;
}

/** What an input is, by its content: names and endings are never asked. */
export interface Sniffed extends TextCoding {
  readonly format: Format;
  /** What a file that is no text is called, where its first bytes tell; else empty. */
  readonly name: string;
}

/** Exim's main log: a time, perhaps a zone and a process id, then a message id or a connection's line. */
const EXIM_LINE =
  /^(?:[A-Za-z0-9._/-]{1,80}:)?\s{0,8}\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}(?:\.\d{1,6})?(?: [+-]\d{4})?(?: \[\d{1,8}\])? (?:[0-9A-Za-z]{6}-[0-9A-Za-z]{6}-[0-9A-Za-z]{2}|[0-9A-Za-z]{6}-[0-9A-Za-z]{11}-[0-9A-Za-z]{4}) (?:<=|=>|->|==|\*\*|>>|\*>|Completed|SMTP |[A-Z])/m;
/** A line of Postfix, Sendmail, OpenSMTPD or Haraka about a message. */
const SERVER_LINE =
  /^[^\n]{0,120}\d{2}:\d{2}:\d{2}[^\n]{1,120}(?:postfix[\w./-]{0,60}|sendmail|sm-(?:mta|msp)[\w-]{0,20}|sm-queue)(?:\[\d{1,10}\])?: [0-9A-Za-z]{6,24}: [^\n]{0,12}(?:to=|from=|message-id=|client=)|^[^\n]{0,120}smtpd[^\n]{0,80}\bevpid=[0-9a-f]{16}\b|^[^\n]{0,300}\[[0-9A-F-]{36}(?:\.\d{1,6}){1,2}\] \[outbound\] /m;
/** The line that names the columns of a tracking log, an accounting file or a saved list of deliveries. */
const TABLE_HEAD =
  /^(?:#Fields: {0,4}date-time,|"?type"?,"?time(?:Logged|Queued)|#TYPE |"?(?:Timestamp|date_time(?:_utc)?)"?,[^\n]{0,900}(?:RecipientStatus|recipient_status)|[^\n]{0,300}[\t,]"?(?:Recipient|Delivered To)"?[\t,][^\n]{0,600}[\t,]"?Result\b)/m;
const FROM_LINE = /^From (?:\S{1,320} {1,4})?.{0,60}\d{1,2}:\d{2}.{0,40}\n/;
const FIELD_LINE = /^[!-9;-~]{1,76}[ \t]{0,4}:/;
/** Fields that begin a mail; a paste of DSN fields has none of them. */
const MAIL_FIELD =
  /^(?:Received|Return-Path|Delivered-To|Date|From|To|Subject|Message-ID|MIME-Version|Content-Type|X-[A-Za-z0-9-]{1,60}|DKIM-Signature|ARC-[A-Za-z-]{1,40}|Authentication-Results|Auto-Submitted|Envelope-to|Delivery-date|Reply-To|Sender|Cc)[ \t]{0,4}:/i;

function coding(bytes: Uint8Array): TextCoding {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { charset: 'utf-8', skip: 3 };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { charset: 'utf-16le', skip: 2 };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { charset: 'utf-16be', skip: 2 };
  return { charset: unmarkedUtf16(bytes), skip: 0 };
}

/** UTF-16 without a mark: every other byte of western text is zero. */
function unmarkedUtf16(bytes: Uint8Array): string | null {
  const length = Math.min(bytes.length & ~1, 2000);
  if (length < 8) return null;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < length; at += 2) {
    if (bytes[at] === 0) even += 1;
    if (bytes[at + 1] === 0) odd += 1;
  }
  const most = length / 2 / 1.5;
  if (odd > most && even === 0) return 'utf-16le';
  return even > most && odd === 0 ? 'utf-16be' : null;
}

/** UTF-16 as far as telling what it is needs it: the lower byte of each pair, where the upper one is zero. */
function narrowed(bytes: Uint8Array, charset: string | null): Uint8Array {
  if (charset?.startsWith('utf-16') !== true) return bytes;
  const [high, low] = charset === 'utf-16be' ? [0, 1] : [1, 0];
  const out = new Uint8Array(bytes.length >> 1);
  for (let at = 0; at < out.length; at += 1) {
    out[at] = bytes[2 * at + high] === 0 ? (bytes[2 * at + low] ?? 0) : 0x3f;
  }
  return out;
}

const withLineFeeds = (text: string): string => (text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text);

/** Control bytes that no text has, as a share. */
function isBinary(sample: Uint8Array): boolean {
  let controls = 0;
  for (const byte of sample) {
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d && byte !== 0x0c && byte !== 0x1b)
      controls += 1;
  }
  return controls > sample.length / 50;
}

function formatOf(text: string): Format {
  if (text.trim() === '') return 'empty';
  if (opensAsDnsSnapshot(text)) return 'dns-snapshot';
  if (FROM_LINE.test(text) && FIELD_LINE.test(text.slice(text.indexOf('\n') + 1))) return 'mbox';
  if (firstFieldsAreMail(text)) return 'eml';
  if (EXIM_LINE.test(text)) return 'exim-log';
  return SERVER_LINE.test(text) || TABLE_HEAD.test(text) ? 'log' : 'text';
}

/** How many header lines stand at the very beginning, and how many of them are a mail's; two of those are enough. */
function fieldsAtStart(text: string): { readonly fields: number; readonly mail: number } {
  let fields = 0;
  let mail = 0;
  for (const line of text
    .replace(/^\n+/, '')
    .replace(/^(?:>?From [^\n]{0,300}|\d{1,10}[ \t]{0,20})\n/, '')
    .split('\n', 60)) {
    if (/^[ \t]/.test(line) && fields > 0 && line.trim() !== '') continue;
    if (mail >= 2 || !FIELD_LINE.test(line)) break;
    fields += 1;
    if (MAIL_FIELD.test(line)) mail += 1;
  }
  return { fields, mail };
}

/** At least two header lines at the very beginning, one of them a mail's. */
function firstFieldsAreMail(text: string): boolean {
  const { fields, mail } = fieldsAtStart(text);
  return (
    mail >= 2 ||
    (mail === 1 && fields >= 2 && /^(?:From|Received|Return-Path|Date|Subject|To)\b/im.test(text))
  );
}

/** So much of a mail shows that it is one, where nothing stands before it. */
const OPENING = 512;

/** Whether the whole lines at the very beginning are two fields of a mail or more: most inputs need no more of a look. */
function opensAsMail(sample: Uint8Array): boolean {
  const opening = withLineFeeds(latin1(sample, 0, OPENING));
  const lines = opening.slice(0, opening.lastIndexOf('\n') + 1);
  return !FROM_LINE.test(lines) && fieldsAtStart(lines).mail >= 2;
}

/** Tells what an input is from its first bytes. */
export function sniff(bytes: Uint8Array): Sniffed {
  if (bytes.length === 0) return { format: 'empty', charset: null, skip: 0, name: '' };
  const known = binaryFormat(bytes);
  if (known !== null) return { ...known, charset: null, skip: 0 };
  const found = coding(bytes);
  const sample = narrowed(bytes.subarray(found.skip, found.skip + SAMPLE), found.charset);
  const format = opensAsMail(sample) ? 'eml' : formatOf(withLineFeeds(latin1(sample, 0, 16_384)));
  // A mail may carry an attachment as it is (RFC 3030), and a mailbox the mail that a virus filter let through.
  const mail = (format === 'eml' || format === 'mbox') && !isBinary(sample.subarray(0, MAIL_HEAD));
  return { ...found, format: !mail && isBinary(sample) ? 'binary' : format, name: '' };
}
