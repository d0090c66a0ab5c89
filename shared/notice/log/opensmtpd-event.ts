import type { Attempt } from '../attempt.ts';
import type { LogEvent, LoggedAttempt } from './log-event.ts';
import { ipIn, spokenIn } from './logged-replies.ts';
import { reportingMtaOf } from './reporting-mta-of.ts';
import type { SyslogLine } from './syslog-line.ts';

const OUTCOMES: ReadonlyMap<string, Attempt['outcome']> = new Map([
  ['Ok', 'delivered'],
  ['TempFail', 'deferred'],
  ['PermFail', 'failed'],
  ['Expired', 'failed'],
]);

/** The first half of an envelope id is the message's, the second the recipient's (`smtpd.h`). */
const ENVELOPE = /\bevpid=(([0-9a-f]{8})[0-9a-f]{8})\b/;
const TO = /\bto=<([^>\s]{1,320})>/;
const FROM = /\bfrom=<([^>\s]{1,320})>/;
/** `relay="192.0.2.25 (mx.example.com)"` */
const RELAY = /\brelay="([0-9A-Fa-f.:]{2,45})(?: \(([A-Za-z0-9._-]{1,255})\))?"/;
const SOURCE = /\bsource="([0-9A-Fa-f.:]{2,45})"/;
const RESULT = /\bresult="([A-Za-z]{2,10})"/;
const STAT = /\bstat="(.{1,4000}?)"?$/;
const STATUS = /^[245]\d\d[ -]([245]\.\d{1,3}\.\d{1,3})\b/;

/** What a line of OpenSMTPD's deliveries tells; empty for other lines. */
export function opensmtpdEvents(line: SyslogLine): readonly LogEvent[] {
  const { words } = line;
  const envelope = words.exec(ENVELOPE);
  const id = envelope?.group(1) ?? null;
  const recipient = words.exec(TO)?.group(1) ?? null;
  const outcome = OUTCOMES.get(words.exec(RESULT)?.group(1)?.text ?? '');
  if (id === null || recipient === null || outcome === undefined) return [];
  const said = words.exec(STAT)?.group(1) ?? null;
  const relay = words.exec(RELAY);
  const ip = ipIn(relay?.group(1) ?? null);
  const host = relay?.group(2) ?? null;
  const sender = words.exec(FROM)?.group(1) ?? null;
  const attempt: LoggedAttempt = {
    at: line.at,
    outcome,
    contacted: ip !== null,
    localIp: ipIn(words.exec(SOURCE)?.group(1) ?? null)?.toFact() ?? null,
    line: line.line.toFact(),
    ...spokenIn({ said, smtp: false, writer: 'opensmtpd', host, ip }),
  };
  const status = said?.exec(STATUS)?.group(1) ?? null;
  const reportingMta = reportingMtaOf(line);
  return [
    { what: 'arrival', id, at: null, line: line.line, sender, messageId: null, subject: null },
    {
      what: 'try',
      id,
      line: line.line,
      recipient,
      alias: null,
      status,
      reportingMta,
      verdict: said,
      attempt,
    },
  ];
}
