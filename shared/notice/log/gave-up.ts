import type { TracedText } from '../../mail/traced-text.ts';
import type { LoggedEnd } from './log-event.ts';
import type { SyslogLine } from './syslog-line.ts';

/** The sending host's own end of a message, in its own words: it met nobody. */
export function gaveUp(line: SyslogLine, id: TracedText, verdict: TracedText): LoggedEnd {
  const words = verdict.toFact();
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
      replies: [
        { author: 'sender-host', code: null, enhanced: null, text: words, phase: null, host: null, ip: null },
      ],
      line: line.line.toFact(),
    },
  };
}
