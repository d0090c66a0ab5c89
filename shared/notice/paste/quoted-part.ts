import type { TracedText } from '../../mail/traced-text.ts';

const QUOTED = /^[ \t]{0,8}(?:>|\|[ \t](?!.*\|[ \t]*$))/;
/** Sendmail's transcripts mark the two sides of a session. */
const SESSION = /^[ \t]{0,8}(?:>>>|<<<)/;
const FEW = 3;
/** Mail programs that wrap a quoted line leave its end without a mark. */
const MOSTLY = 0.7;
/** The line above a quotation says who wrote it; it may be wrapped, with a blank line below. */
const INTRO = 3;

/**
 * The quotation of a letter with the lines that introduce it, without what its sender wrote above and below;
 * null where nothing, or not clearly one thing, is quoted.
 */
export function quotedPart(text: TracedText): TracedText | null {
  if (!text.text.includes('>') && !text.text.includes('| ')) return null;
  const lines = text.lines();
  const marked = lines.map((line) => QUOTED.test(line.text) && !SESSION.test(line.text));
  const first = marked.indexOf(true);
  const last = marked.lastIndexOf(true);
  const between = lines.slice(first, last + 1).filter((line) => line.text.trim() !== '').length;
  const count = marked.filter(Boolean).length;
  if (count < FEW || count < between * MOSTLY) return null;
  let intro = first;
  while (intro > 0 && first - intro < INTRO && !/[.!?]\s*$/.test(lines[intro - 1]?.text ?? '')) intro -= 1;
  const from = offsetOf(lines, intro);
  const whole = offsetOf(lines, last) + (lines[last]?.length ?? 0);
  return from === 0 && whole >= text.text.trimEnd().length ? null : text.slice(from, whole);
}

const offsetOf = (lines: readonly TracedText[], index: number): number =>
  lines.slice(0, index).reduce((sum, line) => sum + line.length + 1, 0);
