import { DNS_SNAPSHOT_HEAD } from '../../intake/dns-snapshot.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Purpose } from './question.ts';
import { type Answer, readAnswer } from './read-answer.ts';
import type { Reply } from './resolver.ts';
import type { Asked } from './take-snapshot.ts';

/** Bytes of a message in one line. */
const LINE = 32;

/**
 * A look-up as a text that a person can read, with the answers' very bytes in it as hex: a source like any other,
 * which can be kept, sent and read again. ASCII; `Outcome` is for the reader's eye and computed anew from the
 * bytes each time.
 * @param taken ISO 8601, UTC
 * @param signatures entries about the signatures whose keys are among the answers, from `writeSignatures`
 */
export function writeSnapshot(
  asked: readonly Asked[],
  taken: string,
  knowledge: Knowledge,
  signatures: readonly string[] = [],
): string {
  const head = [DNS_SNAPSHOT_HEAD, `Taken: ${taken}`, `Questions: ${asked.length}`];
  const entries = [head, ...asked.map((one) => entry(one, knowledge))].map((lines) => lines.join('\n'));
  return `${[...entries, ...signatures].join('\n\n')}\n`;
}

function entry({ question, at, resolver, reply }: Asked, knowledge: Knowledge): readonly string[] {
  return [
    `Question: ${question.type} ${question.name}`,
    `About: ${about(question.purpose)}`,
    `Asked: ${at} ${resolver}`,
    `Outcome: ${outcome(readAnswer(question, reply, knowledge))}`,
    ...came(reply),
  ];
}

function about(purpose: Purpose): string {
  const zone = 'zone' in purpose ? ` ${purpose.zone}` : '';
  return `${purpose.kind} ${purpose.of}${zone}`;
}

function outcome({ outcome: name, records, words }: Answer): string {
  return [name, records.join('; '), words === null ? '' : `(${words})`]
    .filter((part) => part !== '')
    .join(' ');
}

function came(reply: Reply): readonly string[] {
  switch (reply.kind) {
    case 'timeout':
      return ['Failure: timeout'];
    case 'error':
      return [`Failure: error ${reply.detail.replace(/[^ -~]/g, '?')}`];
    case 'message': {
      const lines: string[] = [];
      for (let i = 0; i < reply.bytes.length; i += LINE) lines.push(hex(reply.bytes.subarray(i, i + LINE)));
      return ['Message:', ...lines.map((line) => ` ${line}`)];
    }
  }
}

const hex = (bytes: Uint8Array): string =>
  [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
