import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Operator } from '../../knowledge/schema/operator-schema.ts';
import { codeMeaning } from './code-meaning.ts';
import { type Question, RECORD_TYPES } from './question.ts';
import { type DnsMessage, readMessage } from './read-message.ts';
import type { Reply } from './resolver.ts';

/** How a question ended. Only the first two say anything of what was asked. */
export type Outcome =
  /** A list has it. */
  | 'listed'
  /** A list has it not, or gives it a mark that is no listing. */
  | 'not-listed'
  /** There are records. */
  | 'found'
  /** There is no such name, or no record of that type. */
  | 'none'
  /** The server will not answer this resolver: an open one, too many questions, not registered. */
  | 'refused'
  | 'timeout'
  /** A failure of the server, or an answer that is none. */
  | 'error';

/** What an answer means. */
export interface Answer {
  readonly outcome: Outcome;
  /** The records asked for, as zone files write them. */
  readonly records: readonly string[];
  /** What the list means by it, in English as the knowledge has it, or what failed. */
  readonly words: string | null;
}

const SERVER_FAILURE = 2;
const NO_SUCH_NAME = 3;
const REFUSED = 5;

/**
 * What came back for a question means. "Not listed" is only said where a server answered so: a refusal, silence
 * and the codes by which lists say "you may not ask" are told apart from it and from a listing.
 */
export function readAnswer(question: Question, reply: Reply, knowledge: Knowledge): Answer {
  if (reply.kind === 'timeout') return { outcome: 'timeout', records: [], words: null };
  if (reply.kind === 'error') return failed(reply.detail);
  const message = readMessage(reply.bytes);
  if (message === null || !message.response) return failed('no answer of the DNS');
  if (message.question?.name !== question.name || message.question.type !== RECORD_TYPES[question.type]) {
    return failed('an answer to another question');
  }
  switch (message.code) {
    case 0:
      return withRecords(question, recordsIn(message, question), knowledge);
    case NO_SUCH_NAME:
      return nothing(question);
    case REFUSED:
      return { outcome: 'refused', records: [], words: 'REFUSED' };
    case SERVER_FAILURE:
      return failed('SERVFAIL');
    default:
      return failed(`RCODE ${message.code}`);
  }
}

const failed = (words: string): Answer => ({ outcome: 'error', records: [], words });

const isOfList = ({ purpose }: Question): boolean =>
  purpose.kind === 'blocklist' || purpose.kind === 'control';

const nothing = (question: Question): Answer => ({
  outcome: isOfList(question) ? 'not-listed' : 'none',
  records: [],
  words: null,
});

/** The records of the type that was asked for; aliases on the way (CNAME) are passed over. */
function recordsIn({ answers }: DnsMessage, { type }: Question): readonly string[] {
  return answers.filter((record) => record.type === RECORD_TYPES[type]).map(({ value }) => value);
}

function withRecords(question: Question, records: readonly string[], knowledge: Knowledge): Answer {
  const { purpose } = question;
  const own = records.filter((record) => isAbout(purpose.kind, record));
  if (own.length === 0) return nothing(question);
  if (purpose.kind !== 'blocklist' && purpose.kind !== 'control') {
    return { outcome: 'found', records: own, words: null };
  }
  return listing(own, zoneOf(purpose.zone, knowledge));
}

/** A domain's TXT records hold much beside its policy (RFC 7208 section 4.5, RFC 7489 section 6.6.3). */
function isAbout(kind: Question['purpose']['kind'], record: string): boolean {
  if (kind === 'spf') return /^v=spf1(?: |$)/i.test(record);
  return kind === 'dmarc' ? /^v=DMARC1\s{0,8}(?:;|$)/i.test(record) : true;
}

function listing(codes: readonly string[], zone: Operator['zone']): Answer {
  const meanings = codes.map((code) => codeMeaning(code, zone ?? UNKNOWN_ZONE));
  const told = (as: (typeof meanings)[number]['as']) => meanings.filter((meaning) => meaning.as === as);
  const words = (of: typeof meanings) => of.flatMap((meaning) => meaning.words ?? []).join(', ') || null;
  if (told('refused').length > 0)
    return { outcome: 'refused', records: codes, words: words(told('refused')) };
  if (told('listed').length > 0) return { outcome: 'listed', records: codes, words: words(told('listed')) };
  if (told('harmless').length > 0)
    return { outcome: 'not-listed', records: codes, words: words(told('harmless')) };
  return { outcome: 'error', records: codes, words: 'an address outside of 127.0.0.0/8' };
}

const UNKNOWN_ZONE: NonNullable<Operator['zone']> = { names: ['?'], confidence: 'memory' };

/** What the knowledge says of the zone that is asked. */
function zoneOf(zone: string, knowledge: Knowledge): Operator['zone'] {
  return knowledge.operators.find((operator) => operator.zone?.ask?.zone === zone)?.zone;
}
