import { TracedText } from '../../mail/traced-text.ts';

/** How the lines of one kind of log are told, and when one of them goes on in the next. */
export interface Wrapping {
  readonly begins: (line: string) => boolean;
  /** @param joined the line so far; @param last its last part as it stands; @param next the line below; @param width of its widest part */
  readonly goesOn: (joined: string, last: string, next: string, width: number) => boolean;
}

/** Nobody wraps a log line into more lines than this. */
const MAX_WRAPPED = 12;
/** Longer lines are no log lines. */
const MAX_LINE = 20_000;
/** Terminals cut at their last column, in the middle of a word. */
const TERMINAL = 80;

/** The lines of a text, those that were wrapped joined again. */
export function unwrapLines(text: TracedText, { begins, goesOn }: Wrapping): readonly TracedText[] {
  const joined: TracedText[] = [];
  let parts = 0;
  let last = '';
  let width = 0;
  for (const line of text.lines()) {
    const before = joined.at(-1);
    const open = parts > 0 && parts < MAX_WRAPPED && before !== undefined && line.text.trim() !== '';
    if (open && goesOn(before.text, last, line.text, width) && !begins(line.text)) {
      const gap = last.length === TERMINAL ? '' : ' ';
      joined[joined.length - 1] = TracedText.join([before, line.trim()], gap) ?? before;
      parts += 1;
      width = Math.max(width, line.length);
    } else {
      joined.push(line);
      width = line.length;
      parts = line.length <= MAX_LINE && begins(line.text) ? 1 : 0;
    }
    last = line.text;
  }
  return joined;
}

/** Columns at which mail programs, forums and terminals wrap. */
const NARROWEST = 50;
const WIDEST = 110;
const USUAL = 66;

/** Whether a line was full, so that the first word of the next had no room in it. */
export function wasFull(last: string, next: string): boolean {
  if (last.length < NARROWEST || last.length > WIDEST) return false;
  return reaches(last, next, USUAL);
}

/** Whether the first word of the next line would have gone over a column. */
export function reaches(last: string, next: string, column: number): boolean {
  const word = /^\S{0,200}/.exec(next.trimStart())?.[0] ?? '';
  return last.length + 1 + word.length > column;
}
