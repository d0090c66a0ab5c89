import type { LeakForm } from '../../contract/leak.ts';
import { utf16Text } from './byte-text.ts';
import { base64Readings } from './forms/base64.ts';
import { withEncodedWords } from './forms/encoded-words.ts';
import { withoutMarkup } from './forms/entities.ts';
import { unescaped } from './forms/escapes.ts';
import { hexReadings } from './forms/hex.ts';
import { unescapedPercent } from './forms/percent.ts';
import { unquoted } from './forms/quoted-printable.ts';
import type { LeakPorts } from './leak-ports.ts';
import { joined, withoutAhead, withoutHidden } from './wrapped-lines.ts';

/** A text read in one way. */
export interface Reading {
  readonly text: string;
  /** Null: what is found counts where a mark is inside. Else all of the text was in that form. */
  readonly form: LeakForm | null;
}

const ESCAPES = [unquoted, unescapedPercent, withoutMarkup, unescaped] as const;

/** Every way of reading a text that anything may be hidden in. The first is the text as it stands. */
export function* readingsOf(given: string, ports: Pick<LeakPorts, 'encodedWords'>): Generator<Reading> {
  const open = withoutHidden(given);
  yield { text: open, form: null };
  const seen = new Set([open]);
  const fresh = function* (text: string): Generator<Reading> {
    if (seen.has(text)) return;
    seen.add(text);
    yield { text, form: null };
  };
  const apart = withoutAhead(open);
  const whole = joined(open);
  for (const text of [apart, whole]) yield* fresh(text);
  yield* fresh(withEncodedWords(apart, ports.encodedWords));
  for (const text of new Set([open, whole])) {
    for (const decode of ESCAPES) yield* fresh(decode(text));
    // A mail's link in an HTML part in quoted-printable, kept in a JSON file: all at once.
    yield* fresh(ESCAPES.reduceRight((each, decode) => decode(each), text));
    yield* fresh(ESCAPES.reduce((each, decode) => decode(each), text));
    // A field of several lines as a JSON string.
    if (text.includes('\\n')) yield* fresh(joined(unescaped(text)));
    yield* inAll(base64Readings(text), 'base64');
    yield* inAll(hexReadings(text), 'hex');
  }
  if (given.includes('\0')) {
    for (const order of ['le', 'be'] as const) {
      for (const from of [0, 1]) yield { text: utf16Text(given, order, from), form: 'utf-16' };
    }
  }
}

const BATCH = 1 << 16;
/** Between readings that have nothing to do with each other. */
export const APART = '\n\n';

/** Short readings, many at a time. */
function* inAll(texts: Iterable<string>, form: LeakForm): Generator<Reading> {
  let pieces: string[] = [];
  let size = 0;
  for (const text of texts) {
    pieces.push(text);
    size += text.length;
    if (size < BATCH) continue;
    yield { text: pieces.join(APART), form };
    pieces = [];
    size = 0;
  }
  if (pieces.length > 0) yield { text: pieces.join(APART), form };
}
