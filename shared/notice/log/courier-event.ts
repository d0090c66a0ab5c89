import type { LogEvent } from './log-event.ts';
import { ipIn, spokenIn } from './logged-replies.ts';
import { reportingMtaOf } from './reporting-mta-of.ts';
import type { SyslogLine } from './syslog-line.ts';

/** `id=…,from=<…>,addr=<…>: reply`, then the same with `,status: failure` or `,success: …`. */
const LINE =
  /^id=([0-9A-F.]{10,80}),from=<([^>\s]{0,320})>,addr=<([^>\s]{1,320})>(?:,size=\d{1,12})?(?::\s?|,(success): )(.{1,4000})$/;
const CODE = /^([45])\d\d[ -]/;
const STATUS = /^[245]\d\d[ -]([245]\.\d{1,3}\.\d{1,3})\b/;
const HOST = /\b([A-Za-z0-9._-]{1,255}) \[(?:::ffff:)?([0-9A-Fa-f.:]{2,45})\]/;

/** What a line of Courier's `courieresmtp` and `courierlocal` tells; empty for other lines. */
export function courierEvents(line: SyslogLine): readonly LogEvent[] {
  const match = line.words.exec(LINE);
  const id = match?.group(1) ?? null;
  const said = match?.group(5) ?? null;
  if (match === null || id === null || said === null) return [];
  const delivered = match.group(4) !== null;
  const sender = match.group(2);
  const named = sender !== null && sender.length > 0 ? sender : null;
  const host = said.exec(HOST);
  const ip = ipIn(host?.group(2) ?? null);
  // Where nobody replied, Courier tries again until it gives up in words of its own.
  const failed = CODE.exec(said.text)?.[1] === '5';
  return [
    { what: 'arrival', id, at: null, line: line.line, sender: named, messageId: null, subject: null },
    {
      what: 'try',
      id,
      line: line.line,
      recipient: match.group(3),
      alias: null,
      status: said.exec(STATUS)?.group(1) ?? null,
      reportingMta: reportingMtaOf(line),
      verdict: said,
      attempt: {
        at: line.at,
        outcome: delivered ? 'delivered' : failed ? 'failed' : 'deferred',
        contacted: CODE.test(said.text) || ip !== null,
        localIp: null,
        line: line.line.toFact(),
        ...spokenIn({ said, smtp: false, writer: 'courier', host: host?.group(1) ?? null, ip }),
      },
    },
  ];
}
