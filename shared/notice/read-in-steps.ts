import type { Format } from '../contract/file-result.ts';
import { appleMail } from '../intake/apple-mail.ts';
import { BytesGone } from '../intake/bytes-gone.ts';
import { joinedMails } from '../intake/joined-mails.ts';
import { mailRanges } from '../intake/mail-ranges.ts';
import { type Sniffed, sniff } from '../intake/sniff.ts';
import type { Source } from '../intake/source.ts';
import type { Decoders } from '../mail/decoders.ts';
import { readEntity } from '../mail/entity.ts';
import { narrowUtf16 } from '../mail/narrow-utf16.ts';
import { readText } from '../mail/read-text.ts';
import { sliceBytes, sourceBytes, sourceRange, type TracedBytes } from '../mail/traced-bytes.ts';
import { unquoteFrom } from '../mail/unquote-from.ts';
import type { Bounce } from './bounce.ts';
import { finishBounce } from './finish-bounce.ts';
import { type MailReading, readMail, readShown } from './read-mail.ts';
import { messageOf } from './read-words.ts';
import type { ReadingProblem } from './reading.ts';
import type { ReceivedCopy } from './received-copy.ts';

/** What one step found: one mail of a mailbox, or all of a source that is read at once. */
export interface ReadingStep {
  readonly bounces: readonly Bounce[];
  readonly received: readonly ReceivedCopy[];
  /** Each problem is told once a source. */
  readonly problems: readonly ReadingProblem[];
  /** Bytes of the source that are read by now. */
  readonly readTo: number;
}

/** A source that is being read: what it is, and what it holds, found as it is asked for. */
export interface SteppedReading {
  readonly format: Format;
  readonly steps: Iterable<ReadingStep>;
}

interface Found {
  readonly found: MailReading;
  readonly readTo: number;
}

const only = (code: ReadingProblem['code'], detail = ''): MailReading => ({
  notices: [],
  received: [],
  problems: [{ code, detail }],
});

const NOTHING: MailReading = { notices: [], received: [], problems: [] };

const failure = (error: unknown): MailReading =>
  only(error instanceof BytesGone ? 'unreadable' : 'parser-failed', messageOf(error));

/** One mail by itself; a reader that fails on it costs nothing else. */
function readOne(input: () => TracedBytes, decoders: Decoders): MailReading {
  try {
    const bytes = input();
    return readMail(readEntity(bytes, 0, bytes.bytes.length, decoders), decoders);
  } catch (error) {
    return failure(error);
  }
}

function* readMailbox(source: Source, decoders: Decoders): Generator<Found> {
  for (const { start, end } of mailRanges(source.bytes)) {
    yield { found: readOne(() => unquoteFrom(sourceRange(source, start, end)), decoders), readTo: end };
  }
}

function readWhole(
  text: TracedBytes,
  charset: string | null,
  decoders: Decoders,
  taken: number,
): MailReading {
  const problems: ReadingProblem[] = [];
  const notices = readShown(readText(text, charset, decoders), decoders, problems, taken);
  return { notices, received: [], problems };
}

/** Why a file of this format is not read as text; a zip or an Outlook file that stands here was not taken apart. */
function cannotRead(format: Format, name: string): MailReading | null {
  if (format === 'empty' || format === 'tnef') return only(format);
  const binary = format === 'binary' || format === 'zip' || format === 'gzip' || format === 'msg';
  return binary ? only('unsupported-format', name) : null;
}

function* readFound(
  source: Source,
  decoders: Decoders,
  { format, charset, skip, name }: Sniffed,
): Generator<Found, void> {
  const readTo = source.bytes.length;
  if (format === 'mbox' && charset?.startsWith('utf-16') !== true)
    return yield* readMailbox(source, decoders);
  // What a look-up of today says is evidence, and no notice: a list's words in it must not be taken for a refusal.
  if (format === 'dns-snapshot') return yield { found: NOTHING, readTo };
  const closed = cannotRead(format, name);
  if (closed !== null) return yield { found: closed, readTo };
  const whole = sliceBytes(sourceBytes(source), skip, readTo);
  const wide = charset?.startsWith('utf-16') === true;
  const input = wide ? narrowUtf16(whole, charset) : whole;
  if (format === 'eml' || format === 'mbox') {
    const apple = appleMail(input.bytes);
    for (const { start, end } of apple === null ? joinedMails(input.bytes, 0) : [apple]) {
      yield { found: readOne(() => sliceBytes(input, start, end), decoders), readTo };
    }
  } else {
    const taken = Date.parse(source.takenAt);
    yield { found: readWhole(input, wide ? 'utf-8' : charset, decoders, taken), readTo };
  }
}

/** What a source is told by. */
const SNIFFED = 64 * 1024;

/** What a source is; one whose bytes are gone says so when it is read. */
function told(source: Source): Sniffed {
  try {
    return sniff(source.bytes.subarray(0, Math.min(source.bytes.length, SNIFFED)));
  } catch {
    return { format: 'text', charset: null, skip: 0, name: '' };
  }
}

function* found(source: Source, decoders: Decoders, sniffed: Sniffed): Generator<Found> {
  try {
    yield* readFound(source, decoders, sniffed);
  } catch (error) {
    yield { found: failure(error), readTo: source.bytes.length };
  }
}

function* steps(source: Source, decoders: Decoders, sniffed: Sniffed): Generator<ReadingStep> {
  const told = new Set<string>();
  let count = 0;
  const untold = ({ code, detail }: ReadingProblem): boolean => {
    const known = told.has(`${code} ${detail}`);
    told.add(`${code} ${detail}`);
    return !known;
  };
  for (const { found: each, readTo } of found(source, decoders, sniffed)) {
    const bounces = each.notices.flatMap(({ drafts, facts }) =>
      drafts.map((draft) => {
        count += 1;
        return finishBounce(draft, count, source.id, facts);
      }),
    );
    yield { bounces, received: each.received, problems: each.problems.filter(untold), readTo };
  }
  if (count > 0 || told.size > 0 || sniffed.format === 'dns-snapshot') return;
  const problems: readonly ReadingProblem[] = [{ code: 'not-a-bounce', detail: '' }];
  yield { bounces: [], received: [], problems, readTo: source.bytes.length };
}

/**
 * Reads a source in steps, so that a mailbox of any size is read mail by mail, can be stopped between two, and
 * is never held whole. Never throws: what cannot be read is said as a problem, and a reader that fails costs
 * only what it would have found.
 */
export function readInSteps(source: Source, decoders: Decoders): SteppedReading {
  const sniffed = told(source);
  return { format: sniffed.format, steps: steps(source, decoders, sniffed) };
}
