import { visibleText } from '../visible-text.ts';

/** Marks that mean something inside a line of CommonMark or GitHub's tables, wherever they stand. */
const INLINE = /[\\`*[\]<>|~]/g;

/** What means something only where a line begins: headings, points, numbered points, rules and underlines. */
const LINE_START = /^(?:#{1,6}(?=\s|$)|[-+](?=\s|$)|(?=[-=]+\s*$)|\d{1,9}(?=[.)](?:\s|$)))/;

/**
 * Text as Markdown that shows exactly that text. A character reference (`&lt;`) is kept from being read as
 * one; an underline is escaped only where it could open or close emphasis, so that `remote_smtp` stays
 * readable to someone who reads the file as it is. Line ends become hard breaks.
 */
export function escapeMarkdown(text: string): string {
  return visibleText(text)
    .split('\n')
    .map((line) => escapeLine(line.trim()))
    .join('\\\n');
}

function escapeLine(line: string): string {
  const escaped = line
    .replace(INLINE, '\\$&')
    .replace(/&(?=[#\w])/g, '\\&')
    .replace(/(?<![\p{L}\p{N}_])_|_(?![\p{L}\p{N}_])/gu, '\\_')
    .replace(/[\t ]{2,}/g, ' ');
  return escaped.replace(LINE_START, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`));
}

/** Text in a cell of a table: a line end would end the row. */
export const escapeCell = (text: string): string => escapeMarkdown(text).replace(/\\\n/g, '<br>');

const longestRun = (text: string): number =>
  Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));

/** Verbatim words as a code span: its fence is longer than any run of backticks inside. */
export function codeSpan(text: string): string {
  return visibleText(text)
    .split('\n')
    .map((line) => {
      if (line.trim() === '') return '';
      const fence = '`'.repeat(longestRun(line) + 1);
      // One space at each end is taken off again when both ends have one (CommonMark 6.1).
      const pad = /^[` ]|[` ]$/.test(line) ? ' ' : '';
      return `${fence}${pad}${line}${pad}${fence}`;
    })
    .join('\\\n');
}

/** A code span in a table: there a bar must be escaped even inside it (GFM 4.10). */
export const codeCell = (text: string): string =>
  codeSpan(text).replace(/\\\n/g, '<br>').replace(/\|/g, '\\|');

/** Verbatim lines as a block, its fence longer than any run of backticks inside. */
export function codeBlock(text: string): string {
  const shown = visibleText(text);
  const fence = '`'.repeat(Math.max(3, longestRun(shown) + 1));
  return `${fence}text\n${shown}\n${fence}`;
}
