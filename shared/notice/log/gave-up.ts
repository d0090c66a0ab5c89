import type { TracedText } from '../../mail/traced-text.ts';
import type { LoggedEnd } from './log-event.ts';
import { hostSays } from './logged-replies.ts';
import type { SyslogLine } from './syslog-line.ts';

/** The sending host's own end of a message, in its own words: it met nobody. */
export function gaveUp(line: SyslogLine, id: TracedText, verdict: TracedText): LoggedEnd {
  return {
    what: 'gave-up',
    id,
    line: line.line,
    verdict,
    attempt: {
      at: line.at,
      outcome: 'failed',
      contacted: false,
      host: null,
      ip: null,
      localIp: null,
      replies: [hostSays(verdict)],
      line: line.line.toFact(),
    },
  };
}
