import type { Replacement, TracedText } from '../../mail/traced-text.ts';

/** Where a reply begins: a code of RFC 5321, and an enhanced code or words behind it. */
const CODE =
  /(?:^|[\s:;,"'“„«»‘‚`「『(>\]=])((?:421|4[2-7]\d|5[0-7]\d)(?:[ -]|\n[ \t]{1,12})(?=#?[245]\.\d{1,3}\.\d{1,3}\b|[<"'([A-Za-z\u00c0-\uffef]))/g;

/** Marks that open a quotation, and those that close it (CLDR's for the languages people write in). */
const QUOTES: ReadonlyMap<string, RegExp> = new Map([
  ['“', /[”"]/],
  ['„', /[“”"]/],
  ['«', /»/],
  ['»', /«/],
  ['‘', /’(?![\p{L}])/u],
  ['‚', /[‘’](?![\p{L}])/u],
  ['「', /」/],
  ['『', /』/],
  ['`', /`/],
  ['"', /"(?=[\s.,;:!?)\]—–-]|$)/],
  ["'", /'(?=[,}\])]|\s*$)/m],
]);
/** A value of JSON and a cell of a table end where their own notation says. */
const KEYED = /"\s{0,4}:\s{0,4}"$|[;,|\t]"$|^"$/;
const TAIL = /\(in\s{1,20}reply\s{1,20}to\s{1,20}[^()]{1,60}\)/;
/** No reply is longer; what is quoted over more than this was not quoted. */
const MAX_REPLY = 4000;
/** Nobody shows more of them among words of their own. */
const MAX_REPLIES = 400;

/** A line that is not full would have taken the next word in, had a program wrapped it. */
const FULL = 60;
const NARROW = 40;
/** Mail programs wrap at 72 to 80 columns (RFC 5322 section 2.1.1); in a longer line every end was meant. */
const WIDE = 84;
const GOES_ON = /^(?:[ \t]|[([<]|https?:|[245]\d\d[ -]|[245]\.\d{1,3}\.\d{1,3}\b)/;
const RULE = /^[ \t]{0,8}[-=_~*]{3,}/;
const SENTENCE = /^[\p{Lu}\p{Lo}¿¡]/u;

/** Whether a line end is a wrapped line's, so that the reply goes on behind it. */
function goesOn(line: string, next: string): boolean {
  if (RULE.test(next)) return false;
  if (next.trim() === '' || GOES_ON.test(next)) return true;
  // What is indented under its address ends with the indentation.
  if (/^[ \t]{2}/.test(line) && !/^[ \t]/.test(next) && SENTENCE.test(next)) return false;
  if (line.length > WIDE) return !SENTENCE.test(next);
  const width = line.trimStart().length + 1 + (/^\S+/.exec(next)?.[0].length ?? 0);
  return width > FULL || (width > NARROW && !SENTENCE.test(next));
}

const lineFrom = (text: string, at: number): string => {
  const end = text.indexOf('\n', at);
  return text.slice(at, end < 0 ? text.length : end);
};

/** How far in front of a reply its line and quotation are looked for: a text of one line is hostile. */
const MAX_BEFORE = 600;

/** The quotation that a reply stands in: right behind its mark, or behind one that opened in the same line. */
function quotationEnd(text: string, at: number): number | null {
  const before = text.slice(Math.max(0, at - MAX_BEFORE), at);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  const mark = line.at(-1) ?? '';
  const earlier = [...line].filter((char) => '“„«「『'.includes(char)).at(-1) ?? '';
  const opened = QUOTES.has(mark) ? mark : earlier;
  const closes = QUOTES.get(opened);
  if (closes === undefined || KEYED.test(line)) return null;
  if (opened !== mark && closes.test(line.slice(line.lastIndexOf(opened) + 1))) return null;
  const rest = text.slice(at, at + MAX_REPLY);
  const blank = rest.search(/\n[ \t]*\n/);
  const found = closes.exec(blank < 0 ? rest : rest.slice(0, blank));
  return found === null ? null : at + found.index;
}

/** Where the lines that belong to a reply end; null where a blank line ends it or the text does. */
function lineEnd(text: string, at: number): number | null {
  const before = text.slice(Math.max(0, at - MAX_BEFORE), at + 1);
  let from = at - before.length + before.lastIndexOf('\n') + 2;
  const last = at + MAX_REPLY;
  for (;;) {
    const end = text.indexOf('\n', Math.max(from, at));
    if (end < 0 || end > last) return null;
    const next = lineFrom(text, end + 1);
    if (next.trim() === '') return null;
    if (!goesOn(text.slice(from, end), next)) return end;
    from = end + 1;
    at = end + 1;
  }
}

function endOf(text: string, at: number): Replacement | null {
  const quoted = quotationEnd(text, at);
  if (quoted !== null) return { from: quoted, to: quoted + 1, text: '\n\n' };
  const rest = text.slice(at, at + MAX_REPLY);
  const blank = rest.search(/\n[ \t]*\n/);
  const tail = TAIL.exec(blank < 0 ? rest : rest.slice(0, blank));
  const broken = lineEnd(text, tail === null ? at : at + tail.index + tail[0].length - 1);
  if (tail !== null) {
    const end = at + tail.index + tail[0].length;
    const gap = /^[ \t]*\n?/.exec(text.slice(end, end + 200))?.[0].length ?? 0;
    return gap === 0 ? null : { from: end, to: end + gap, text: '\n\n' };
  }
  return broken === null ? null : { from: broken, to: broken + 1, text: '\n\n' };
}

/**
 * Parts a reply from what its poster writes behind it without a blank line: behind the mark that closes the
 * quotation, behind Postfix's "(in reply to …)", and on a new line where the last one had room for more.
 */
export function partReplies(text: TracedText): TracedText {
  const parted: Replacement[] = [];
  let done = 0;
  let looked = 0;
  for (const match of text.text.matchAll(CODE)) {
    looked += 1;
    if (looked > MAX_REPLIES) break;
    const at = match.index + match[0].length - (match[1]?.length ?? 0);
    if (at < done) continue;
    const end = endOf(text.text, at);
    if (end === null) continue;
    parted.push(end);
    done = end.to;
  }
  return text.replace(parted);
}
