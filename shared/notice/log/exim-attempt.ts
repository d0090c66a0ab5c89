import ipaddr from 'ipaddr.js';
import type { TracedText } from '../../mail/traced-text.ts';
import { noAttemptIn } from '../reply/no-attempt.ts';
import { splitReplies } from '../reply/split-replies.ts';
import type { Reply } from '../reply.ts';
import type { EximLine } from './exim-line.ts';
import type { LoggedAttempt } from './log-event.ts';

const OUTCOMES = { '=>': 'delivered', '->': 'delivered', '==': 'deferred', '**': 'failed' } as const;

const HOST = /\bH=\(?([A-Za-z0-9._-]{1,255})\)?(?: \([^)\s]{1,255}\))? \[([0-9A-Fa-f.:]{2,45})\]/;
const LOCAL = /\bI=\[([0-9A-Fa-f.:]{2,45})\]/;
const CONFIRMATION = /\bC="((?:[^"\\]|\\.){1,2000})"/;

const ipOf = (text: TracedText | null): TracedText | null =>
  text !== null && ipaddr.isValid(text.text) ? text : null;

/** Older versions name the host of a deferred delivery behind the words. */
const HOST_BEHIND = /[ ,]H=[A-Za-z0-9._-]{1,255} \[[0-9A-Fa-f.:]{2,45}\](?::\d{1,5})?$/;

/** The words of the error: what follows the first colon and blank, which no field of the line holds. */
function wordsOf(rest: TracedText): TracedText | null {
  const at = rest.text.indexOf(': ');
  if (at < 0) return null;
  const words = rest.slice(at + 2);
  return words.slice(0, HOST_BEHIND.exec(words.text)?.index ?? words.length);
}

/** The line names the host before the words; they are that host's. */
const spokenBy = (host: Reply['host'], ip: Reply['ip'], replies: readonly Reply[]): Reply[] =>
  replies.map((reply) =>
    reply.author === 'receiver' ? { ...reply, host: reply.host ?? host, ip: reply.ip ?? ip } : reply,
  );

/** The try at delivery that a line tells of; null for arrivals and the end of the message. */
export function attemptOf(line: EximLine): LoggedAttempt | null {
  if (line.flag === '<=' || line.flag === 'Completed') return null;
  const words = line.flag === '=>' || line.flag === '->' ? null : wordsOf(line.rest);
  const fields = line.rest.slice(0, words === null ? line.rest.length : line.rest.text.indexOf(': '));
  const host = fields.exec(HOST) ?? line.rest.exec(HOST_BEHIND)?.whole.exec(HOST) ?? null;
  const confirmed = words === null ? (line.rest.exec(CONFIRMATION)?.group(1) ?? null) : null;
  const said = words ?? confirmed;
  const name = host?.group(1)?.toFact() ?? null;
  const ip = ipOf(host?.group(2) ?? null)?.toFact() ?? null;
  return {
    at: line.at,
    outcome: OUTCOMES[line.flag],
    contacted: host !== null && noAttemptIn(words) === null,
    host: name,
    ip,
    localIp: ipOf(fields.exec(LOCAL)?.group(1) ?? null)?.toFact() ?? null,
    replies:
      said === null
        ? []
        : spokenBy(name, ip, splitReplies(said, { smtp: confirmed !== null, writer: 'exim' })),
    line: line.line.toFact(),
  };
}

/** Exim's own verdict on a line: the words after the fields. */
export const verdictOf = (line: EximLine): TracedText | null => wordsOf(line.rest);
