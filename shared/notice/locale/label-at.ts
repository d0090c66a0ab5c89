import { locales } from '../../knowledge/locales.ts';
import type { Says } from '../../knowledge/schema/locale-schema.ts';
import type { TracedText } from '../../mail/traced-text.ts';
import { foldWords } from './fold-words.ts';

/** A line that begins with words of a known meaning and a colon. */
export interface Label {
  readonly says: ReadonlySet<Says>;
  /** What stands behind the colon; empty where the value is on the next line. */
  readonly value: TracedText;
}

const LABELS = /^(?:header|label)-/;
const meanings = new Map<string, Set<Says>>();
for (const group of locales.flatMap((locale) => locale.words)) {
  if (!LABELS.test(group.says)) continue;
  for (const word of group.words) {
    const known = meanings.get(foldWords(word));
    if (known === undefined) meanings.set(foldWords(word), new Set([group.says]));
    else known.add(group.says);
  }
}

/** What labels begin with, as many letters as nearly all of them have. */
const BEGIN = 3;
const beginnings = new Set([...meanings.keys()].map((word) => word.slice(0, BEGIN)));
/** The first letters of a line behind its marks; those that folding does not change but for their case. */
const FIRST = /^[ \t>|*•_-]{0,60}(?![ \t>|*•_-])([ -~]{3})/;

const LONGEST = Math.max(...[...meanings.keys()].map((word) => word.length)) + 20;
/** `Von:`, `*De :*`, `> 件名：`, `Generating server	host`: the label, and where its value begins. */
const LINE =
  /^[ \t>|*•_-]{0,12}([^:：\t\n]{1,90}?)[ \u00a0\u202f]?\*{0,2}(?:[:：]\*{0,2}|\t|$)[ \t\u00a0\u202f]{0,20}/u;

/** Whether a label has these first letters, or is one that ends within them. */
const mayBegin = (first: string): boolean =>
  beginnings.has(first) || beginnings.has(first.slice(0, 2)) || beginnings.has(first.slice(0, 1));

/** What a line's label means, in any language; null where it has none that is known. */
export function labelAt(line: TracedText): Label | null {
  const start = line.text.slice(0, LONGEST + 40);
  // Most lines are sentences: too long for a label, and without a colon.
  if (start.length > LONGEST && !/[:：\t]/.test(start)) return null;
  const first = FIRST.exec(start)?.[1];
  if (first !== undefined && !mayBegin(first.toLowerCase())) return null;
  const match = LINE.exec(start);
  const word = match?.[1] ?? '';
  if (match === null || word.length > LONGEST) return null;
  const says = meanings.get(foldWords(word.trim()));
  return says === undefined ? null : { says, value: line.slice(match[0].length).trim() };
}
