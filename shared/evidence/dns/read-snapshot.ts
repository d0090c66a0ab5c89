import { opensAsDnsSnapshot } from '../../intake/dns-snapshot.ts';
import { latin1 } from '../../intake/latin1.ts';
import type { Source } from '../../intake/source.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Lookup } from './lookup.ts';
import { type Purpose, type Question, questionFor } from './question.ts';
import { readAnswer } from './read-answer.ts';
import type { Reply } from './resolver.ts';

/** A look-up has a hundred entries of a kilobyte at the most; what is longer is none of ours. */
const LONGEST = 4 * 1024 * 1024;

/** From its question to the next empty line. */
const ENTRY = /^Question: [^\r\n]{1,300}\r?\n(?:[^\r\n]{1,1000}(?:\r?\n|$)){0,4096}/gm;

/**
 * The answers of a look-up, each read anew from the bytes that it keeps. An entry whose question does not follow
 * from what it is about, or that holds neither an answer nor a failure, is no entry.
 * @returns nothing for a source that is no look-up
 */
export function readSnapshot(source: Source, knowledge: Knowledge): readonly Lookup[] {
  if (!opensAsDnsSnapshot(opening(source)) || source.bytes.length > LONGEST) return [];
  const text = latin1(source.bytes.subarray(0, source.bytes.length));
  const lookups: Lookup[] = [];
  for (const match of text.matchAll(ENTRY)) {
    const entry = match[0].trimEnd();
    const span = { source: source.id, start: match.index, end: match.index + entry.length };
    const lookup = lookupIn(entry, span, knowledge);
    if (lookup !== null) lookups.push(lookup);
  }
  return lookups.map((lookup) => (listsAll(lookup, lookups) ? disbelieved(lookup) : lookup));
}

/** RFC 5782 section 5: a list that has what no list may have says nothing by "listed". */
function listsAll({ outcome, question: { purpose } }: Lookup, all: readonly Lookup[]): boolean {
  if (outcome !== 'listed' || purpose.kind !== 'blocklist') return false;
  return all.some(
    (one) =>
      one.outcome === 'listed' &&
      one.question.purpose.kind === 'control' &&
      one.question.purpose.zone === purpose.zone,
  );
}

const disbelieved = (lookup: Lookup): Lookup => ({
  ...lookup,
  outcome: 'error',
  words: 'the list says "listed" of everything',
});

/** A mail program may have changed the ends of lines on the way. */
const opening = ({ bytes }: Source): string => latin1(bytes.subarray(0, 64)).replaceAll('\r\n', '\n');

function lookupIn(entry: string, span: Lookup['span'], knowledge: Knowledge): Lookup | null {
  const lines = entry.split(/\r?\n/);
  const value = (field: string) =>
    lines.find((line) => line.startsWith(`${field}: `))?.slice(field.length + 2);
  const question = questionIn(value('Question') ?? '', value('About') ?? '');
  const sent = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,3})?Z) (\S{1,60})$/.exec(value('Asked') ?? '');
  const reply = replyIn(lines, value('Failure'));
  const [, at, resolver] = sent ?? [];
  if (question === null || reply === null || at === undefined || resolver === undefined) return null;
  const start = span.start + 'Question: '.length + question.type.length + 1;
  const asked = {
    value: question.name,
    spans: [{ ...span, start, end: start + question.name.length }],
    decoding: [],
  };
  return { question, at, resolver, asked, span, ...readAnswer(question, reply, knowledge) };
}

function questionIn(asked: string, about: string): Question | null {
  const [type = '', name = ''] = asked.split(' ');
  const purpose = purposeIn(about.split(' '), type);
  const question = purpose === null ? null : questionFor(purpose);
  return question?.name === name && question.type === type ? question : null;
}

function purposeIn([kind, of, zone]: readonly string[], type: string): Purpose | null {
  if (of === undefined) return null;
  switch (kind) {
    case 'reverse':
    case 'mx':
    case 'spf':
    case 'dmarc':
    case 'dkim':
      return { kind, of };
    case 'forward':
      return { kind, of, type: type === 'AAAA' ? 'AAAA' : 'A' };
    case 'blocklist':
    case 'control':
      return zone === undefined ? null : { kind, of, zone };
    default:
      return null;
  }
}

function replyIn(lines: readonly string[], failure: string | undefined): Reply | null {
  if (failure === 'timeout') return { kind: 'timeout' };
  if (failure !== undefined) return { kind: 'error', detail: failure.replace(/^error /, '') };
  const start = lines.indexOf('Message:');
  if (start < 0) return null;
  const digits = lines
    .slice(start + 1)
    .filter((line) => /^ [0-9a-f]{2,64}$/.test(line))
    .join('')
    .replaceAll(' ', '');
  const bytes = digits.match(/../g)?.map((pair) => Number.parseInt(pair, 16)) ?? [];
  return { kind: 'message', bytes: Uint8Array.from(bytes) };
}
