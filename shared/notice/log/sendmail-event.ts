import type { TracedText } from '../../mail/traced-text.ts';
import type { Attempt } from '../attempt.ts';
import { gaveUp } from './gave-up.ts';
import type { LogEvent, LoggedAttempt } from './log-event.ts';
import { ipIn, spokenIn } from './logged-replies.ts';
import { reportingMtaOf } from './reporting-mta-of.ts';
import type { SyslogLine } from './syslog-line.ts';

/** Eight characters of time, then the process id: `0AA7G1xx012345`. */
const QUEUED = /^([0-9A-Za-z]{12,20}): (.*)$/;
const RECIPIENTS = /^to=(\S{1,2000}?),(?= )/;
const ADDRESS = /<?([^\s<>,"]{1,255}@[^\s<>,"]{1,255})>?/;
const RELAY = /\brelay=([A-Za-z0-9._-]{1,255}?)\.?(?: \[([0-9A-Fa-f.:]{2,45})\])?(?=,|$)/;
const DSN = /\bdsn=([245]\.\d{1,3}\.\d{1,3})\b/;
const STAT = /, stat=(.*)$/;
/** Version 8.16 writes the receiver's words into a field of their own. */
const REPLY = /\breply=([245]\d\d[ -].*)$/;
const SENT = /^Sent(?: \(([^)]{1,2000})\))?/;
const DEFERRED = /^Deferred(?:: (.*))?$/;
const SENDER = /^from=<?([^>,\s]{1,320})>?,/;
const MESSAGE_ID = /\bmsgid=(<[^>\s]{1,900}>|[^,\s]{1,900})/;
/** savemail.c and deliver.c: the end of the time in the queue (`Timeout.queuereturn`). */
const GAVE_UP =
  /\b(?:Message could not be delivered for \d{1,4} \w{1,10}|Cannot send message for \d{1,4} \w{1,10}|Message will be deleted from queue)/;

interface Verdict {
  readonly outcome: Attempt['outcome'];
  readonly words: TracedText | null;
}

/** `stat=`: Sent, Deferred, or Sendmail's own name for the failure; null while the mail has not been tried. */
function verdictOf(stat: TracedText, dsn: string): Verdict | null {
  if (/^queued\b/.test(stat.text)) return null;
  const sent = stat.exec(SENT);
  if (sent !== null) return { outcome: 'delivered', words: sent.group(1) };
  const deferred = stat.exec(DEFERRED);
  if (deferred !== null) return { outcome: 'deferred', words: deferred.group(1) ?? stat };
  return { outcome: dsn.startsWith('4') ? 'deferred' : 'failed', words: stat };
}

function recipientsOf(rest: TracedText): readonly TracedText[] {
  const list = rest.exec(RECIPIENTS)?.group(1) ?? null;
  return list === null ? [] : list.matchAll(ADDRESS).flatMap((match) => match.group(1) ?? []);
}

/** A line that names several recipients is a try for each. */
function triesOf(line: SyslogLine, id: TracedText, rest: TracedText): readonly LogEvent[] {
  const stat = rest.exec(STAT);
  const fields = rest.slice(0, stat?.index ?? rest.length);
  const status = fields.exec(DSN)?.group(1) ?? null;
  const written = stat?.group(1) ?? null;
  const verdict = written === null ? null : verdictOf(written, status?.text ?? '');
  if (verdict === null) return [];
  const reply = fields.exec(REPLY)?.group(1) ?? null;
  const relay = fields.exec(RELAY);
  const ip = ipIn(relay?.group(2) ?? null);
  const host = ip === null ? null : (relay?.group(1) ?? null);
  const smtp = reply !== null || (verdict.outcome === 'delivered' && ip !== null);
  const spoken = spokenIn({ said: reply ?? verdict.words, smtp, writer: 'sendmail', host, ip });
  const attempt: LoggedAttempt = {
    at: line.at,
    outcome: verdict.outcome,
    contacted: ip !== null,
    localIp: null,
    line: line.line.toFact(),
    ...spoken,
  };
  const reportingMta = reportingMtaOf(line);
  return recipientsOf(rest).map((recipient) => ({
    what: 'try' as const,
    id,
    line: line.line,
    recipient,
    alias: null,
    status,
    reportingMta,
    verdict: reply ?? verdict.words,
    attempt,
  }));
}

/** What a line of Sendmail tells (Installation and Operation Guide, "Logging"); empty for other lines. */
export function sendmailEvents(line: SyslogLine): readonly LogEvent[] {
  const match = line.words.exec(QUEUED);
  const id = match?.group(1) ?? null;
  const rest = match?.group(2) ?? null;
  if (id === null || rest === null) return [];
  if (rest.text.startsWith('to=')) return triesOf(line, id, rest);
  const ended = rest.exec(GAVE_UP);
  if (ended !== null) return [gaveUp(line, id, ended.whole)];
  const sender = rest.exec(SENDER)?.group(1) ?? null;
  if (sender === null) return [];
  const messageId = rest.exec(MESSAGE_ID)?.group(1) ?? null;
  return [{ what: 'arrival', id, at: line.at, line: line.line, sender, messageId, subject: null }];
}
