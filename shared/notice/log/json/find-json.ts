import { TracedText } from '../../../mail/traced-text.ts';
import { jsonText } from './json-text.ts';
import type { JsonMember, JsonValue, PlacedJson } from './json-value.ts';

/** Nobody's event is nested deeper; a text of nothing but brackets is. */
const MAX_DEPTH = 14;
const MAX_STRING = 20_000;
/** What is looked at of a text, and the places in it where a value may begin. */
const MAX_TEXT = 2_000_000;
const MAX_STARTS = 20_000;
/** What may be read in vain, at most: a text of brackets and quotes begins everywhere and ends nowhere. */
const MAX_LOST = 2_000_000;

const CLOSES: Readonly<Record<string, string>> = { '{': '}', '[': ']', '(': ')' };
const BLANK = /[\s,]{0,10000}/y;
/** `b'…'`, `u"…"`: Python's kinds of strings. */
const STRING = /[bur]{0,2}(["'])/y;
const GOES_ON = /\s{0,200}\+?\s{0,200}[bur]{0,2}(?=["'])/y;
/** `"email":`, `email:`, `:email =>`, `[email] =>`. */
const NAME =
  /(?:(["'])([^"'\n\\]{1,120})\1|\[([^\]\n]{1,80})\]|:?([A-Za-z_$@][\w.$@-]{0,80}))\s{0,20}(?:=>|:|=)\s{0,20}/y;
const PRINTED_LIST = /[\w\\]{1,80}(?: Object)?\s{1,80}(?=\()/y;
const LINE = /[^\n]{0,20000}/y;
const WORD = /[^,{}()[\]\n]{1,2000}/y;

/** One value of a text, read from where it begins. Tolerant: what was cut off ends where the text ends. */
class Scanner {
  at = 0;
  /** How far it has looked. */
  reached = 0;
  private readonly text: TracedText;

  constructor(text: TracedText) {
    this.text = text;
  }

  private match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text.text);
    if (found !== null) this.at = pattern.lastIndex;
    return found;
  }

  value(depth: number): JsonValue | null {
    const opens = this.text.text[this.at] ?? '';
    if (CLOSES[opens] !== undefined) return depth > MAX_DEPTH ? null : this.nested(opens, depth);
    const from = this.at;
    const string = this.match(STRING);
    if (string === null) return this.word();
    const parts = this.strings(string[1] ?? '"');
    if (parts === null) {
      this.at = from;
      return null;
    }
    return nestedJson(parts, depth);
  }

  /** PHP's print_r: `[email] => bob@example.com` to the end of the line, `[list] => Array` with brackets below. */
  private printed(depth: number): JsonValue | null {
    if (this.match(PRINTED_LIST) !== null) return this.value(depth);
    const from = this.at;
    this.match(LINE);
    return { kind: 'text', text: this.text.slice(from, this.at).trim() };
  }

  private word(): JsonValue | null {
    const from = this.at;
    if (this.match(WORD) === null) return null;
    return { kind: 'text', text: this.text.slice(from, this.at).trim() };
  }

  /** A string and those that are put together with it: long ones stand in several lines. */
  private strings(first: string): TracedText | null {
    const parts: TracedText[] = [];
    let quote: string | undefined = first;
    while (quote !== undefined) {
      const end = this.endOfString(quote);
      if (end < 0) return null;
      parts.push(this.text.slice(this.at, end));
      this.at = end + 1;
      const before = this.at;
      quote = this.match(GOES_ON) === null ? undefined : this.text.text[this.at];
      if (quote === undefined) this.at = before;
      else this.at += 1;
    }
    const whole = TracedText.join(parts);
    return whole === null ? null : jsonText(whole);
  }

  private endOfString(quote: string): number {
    const limit = Math.min(this.text.length, this.at + MAX_STRING);
    for (let at = this.at; at < limit; at += 1) {
      const mark = this.text.text[at];
      if (mark === '\\') at += 1;
      else if (mark === quote) return at;
    }
    this.reached = Math.max(this.reached, limit);
    return -1;
  }

  /** An object where the first thing in it has a name, else a list. */
  private nested(opens: string, depth: number): JsonValue | null {
    this.at += 1;
    const members: JsonMember[] = [];
    const items: JsonValue[] = [];
    for (;;) {
      this.match(BLANK);
      const next = this.text.text[this.at];
      if (next === undefined) break;
      if (next === CLOSES[opens]) {
        this.at += 1;
        break;
      }
      const name = items.length > 0 ? null : this.match(NAME);
      const value = name?.[3] === undefined ? this.value(depth + 1) : this.printed(depth + 1);
      if (value === null) return null;
      if (name === null) items.push(value);
      else members.push({ name: name[2] ?? name[3] ?? name[4] ?? '', value });
    }
    return members.length > 0 ? { kind: 'object', members } : { kind: 'list', items };
  }
}

/** A string may be JSON itself (Amazon's SNS sends its `Message` so). */
function nestedJson(text: TracedText, depth: number): JsonValue {
  const looks = /^\s{0,20}[{[]\s{0,200}["{]/.test(text.text);
  const inner = looks && depth <= MAX_DEPTH ? new Scanner(text).value(depth + 1) : null;
  return inner !== null && inner.kind !== 'text' ? inner : { kind: 'text', text };
}

/** Begins with a name: brackets of a sentence or a log line do not. */
const START =
  /[{[]\s{0,400}(?:[{[]\s{0,400}){0,3}(?:["'][^"'\n\\]{1,120}["']|:?[A-Za-z_$@][\w.$@-]{0,80})\s{0,20}(?:=>|:|=)|\(\s{0,400}\[[^\]\n]{1,80}\] =>/g;

/** The objects and lists of objects in a text, in their order. */
export function findJson(text: TracedText): readonly PlacedJson[] {
  const found: PlacedJson[] = [];
  let done = 0;
  let starts = 0;
  let lost = 0;
  for (const match of text.text.slice(0, MAX_TEXT).matchAll(START)) {
    if (match.index < done) continue;
    starts += 1;
    if (starts > MAX_STARTS || lost > MAX_LOST) break;
    const rest = text.slice(match.index);
    const scanner = new Scanner(rest);
    const value = scanner.value(0);
    if (value === null || value.kind === 'text') {
      lost += Math.max(scanner.at, scanner.reached);
      continue;
    }
    done = match.index + scanner.at;
    found.push({ value, from: match.index, to: done });
  }
  return found;
}
