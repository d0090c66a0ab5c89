import { qmail } from '../../knowledge/mail-systems/qmail.ts';
import type { TracedText } from '../../mail/traced-text.ts';
import { findRecipients } from '../general/find-recipients.ts';
import { deliveriesOf } from './deliveries-of.ts';
import type { LogEvent } from './log-event.ts';
import { type LogReading, NO_LOG } from './log-reading.ts';
import { anchorOf } from './log-year.ts';
import { ipIn, spokenIn } from './logged-replies.ts';
import { type QmailLine, readQmailLine } from './qmail-line.ts';
import { qmailWords } from './qmail-words.ts';
import { assumedOf } from './syslog-line.ts';

const OUTCOMES = { success: 'delivered', failure: 'failed', deferral: 'deferred' } as const;
const MARK = /\bdelivery \d{1,9}: (?:failure|deferral): /;
const IP = /(?:^|\s)\[?((?:\d{1,3}\.){3}\d{1,3}|[0-9A-Fa-f]{1,4}:[0-9A-Fa-f:]{2,40})\]?(?=\s)/;
const STATUS = /\b[245]\d\d[ -]([245]\.\d{1,3}\.\d{1,3})\b|\(#([245]\.\d{1,3}\.\d{1,3})\)/;
/** qmail's own hint after the reply; nobody's reason. */
const HINT = /\s{0,4}\n(?:Giving up on|I'm not going to try again|STARTTLS proto=)/;

interface Started {
  readonly message: TracedText | null;
  readonly recipient: TracedText | null;
}

function tryOf(line: QmailLine, outcome: keyof typeof OUTCOMES, started: Started): LogEvent | null {
  if (line.words === null) return null;
  const words = qmailWords(line.words);
  const said = words.slice(0, HINT.exec(words.text)?.index ?? words.length).trim();
  const ip = ipIn(said.exec(IP)?.group(1) ?? null);
  const status = said.exec(STATUS);
  return {
    what: 'try',
    id: started.message,
    line: line.line,
    recipient: started.recipient ?? findRecipients(said, null)[0]?.address ?? null,
    alias: null,
    status: status?.group(1) ?? status?.group(2) ?? null,
    reportingMta: null,
    verdict: said,
    attempt: {
      at: line.at,
      outcome: OUTCOMES[outcome],
      contacted: ip !== null,
      localIp: null,
      line: line.line.toFact(),
      ...spokenIn({ said, smtp: false, writer: 'qmail', host: null, ip }),
    },
  };
}

/** The end of a delivery names only its number: message and recipient stand where it began. */
function eventsOf(lines: readonly QmailLine[]): readonly LogEvent[] {
  const deliveries = new Map<string, Started>();
  return lines.flatMap((line): readonly LogEvent[] => {
    const { what, message, words, delivery } = line;
    if (what === 'end') return message === null ? [] : [{ what: 'removed', id: message }];
    if (what === 'starting') {
      deliveries.set(delivery ?? '', { message, recipient: words });
      return [];
    }
    if (what === 'info') {
      const sender = words !== null && words.length > 0 ? words : null;
      return [
        {
          what: 'arrival',
          id: message,
          at: line.at,
          line: line.line,
          sender,
          messageId: null,
          subject: null,
        },
      ];
    }
    const told = tryOf(line, what, deliveries.get(delivery ?? '') ?? { message: null, recipient: null });
    return told === null ? [] : [told];
  });
}

/** Reads the deliveries in a log of qmail-send. `taken`: when it was given, milliseconds since 1970. */
export function readQmailLog(text: TracedText, taken: number | null): LogReading {
  if (!MARK.test(text.text)) return NO_LOG;
  const anchor = anchorOf(text, taken);
  const lines: QmailLine[] = [];
  const others: TracedText[] = [];
  for (const line of text.lines()) {
    const read = readQmailLine(line, anchor);
    if (read !== null) lines.push(read);
    else if (!/\bstatus: local \d{1,4}\/\d{1,4} remote |\b(?:new|bounce) msg \d/.test(line.text))
      others.push(line);
  }
  if (lines.length === 0) return NO_LOG;
  return { deliveries: deliveriesOf(qmail, 'qmail-log', eventsOf(lines)), assumed: assumedOf(lines), others };
}
