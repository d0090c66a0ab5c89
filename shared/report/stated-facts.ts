import type { Fact } from '../intake/fact.ts';
import type { Sentences } from '../language/sentences.ts';
import type { Instant } from '../mail/instant.ts';
import type { Bounce } from '../notice/bounce.ts';
import type { Mail } from './matter.ts';
import { writtenTime } from './written-time.ts';

/** Names of what a notice can state; each language has a word for each. */
export type StatedName = keyof Sentences['names']['facts'];

/** One thing that a notice states, as it is shown. */
export interface StatedFact {
  readonly name: StatedName;
  readonly words: string;
  readonly fact: Fact<unknown>;
}

/** Everything that one notice states by name, in the order of interest; absent fields are left out. */
export function statedFacts({ bounce, diagnosis }: Mail, words: Sentences): readonly StatedFact[] {
  const { returned, notice } = bounce;
  const text = (name: StatedName, fact: Fact<string> | null | undefined): readonly StatedFact[] =>
    fact === null || fact === undefined ? [] : [{ name, words: fact.value, fact }];
  const time = (name: StatedName, fact: Fact<Instant> | null | undefined): readonly StatedFact[] =>
    fact === null || fact === undefined ? [] : [{ name, words: writtenTime(fact.value, words), fact }];
  return [
    ...text('recipient', bounce.recipient),
    ...text('token', diagnosis.token),
    ...text('replyCode', diagnosis.replyCode),
    ...text('status', bounce.status),
    ...text('action', bounce.action),
    ...text('remoteHost', bounce.remoteHost),
    ...text('remoteIp', bounce.remoteIp),
    ...text('reportingMta', bounce.reportingMta),
    ...writer(bounce),
    ...text('queueId', bounce.queueId),
    ...text('messageId', returned?.messageId),
    ...text('envelopeSender', bounce.envelopeSender),
    ...text('returnedFrom', returned?.from),
    ...text('returnedTo', returned?.to),
    ...time('returnedDate', returned?.date),
    ...time('arrivalDate', bounce.arrivalDate),
    ...time('lastAttemptDate', bounce.lastAttemptDate),
    ...time('willRetryUntil', bounce.willRetryUntil),
    ...time('noticeDate', notice.date),
    ...text('noticeFrom', notice.from),
    ...text('noAttempt', bounce.noAttempt),
  ];
}

/** The mail system by its id; the words that gave it away are what is lit. */
const writer = ({ writer: found }: Bounce): readonly StatedFact[] =>
  found === null ? [] : [{ name: 'writer', words: found.system, fact: found.mark }];
