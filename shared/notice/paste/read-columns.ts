import type { Replacement, TracedText } from '../../mail/traced-text.ts';

/** `-------   --------` below the names: PowerShell's Format-Table and `column -t` show where each column begins. */
const RULE = /^[ \t]{0,8}-{2,60}(?: {1,200}-{2,200}){2,30} *$/;
const MAX_LINE = 4000;

interface Line {
  readonly from: number;
  readonly text: string;
}

function linesOf(text: string): Line[] {
  let from = 0;
  return text.split('\n').map((line) => {
    const found = { from, text: line };
    from += line.length + 1;
    return found;
  });
}

/** Where the columns begin that stand to the right of the first. */
const startsOf = (rule: string): readonly number[] =>
  [...rule.matchAll(/-+/g)].slice(1).map(({ index }) => index);

/** The blanks before each column, if the line keeps to them; a value that is too long pushes nothing aside. */
function gapsIn(line: Line, starts: readonly number[]): Replacement[] {
  return starts.flatMap((start) => {
    const before = line.text.slice(0, start);
    const blank = before.length - before.trimEnd().length;
    const reaches = blank > 0 && start < line.text.length;
    return reaches ? [{ from: line.from + start - blank, to: line.from + start, text: '\t' }] : [];
  });
}

/**
 * A table whose columns are kept apart by blanks alone gets tabs instead, so that it reads like one that a
 * browser copied. Its rule of dashes is dropped; its rows end at the first line that keeps to no column.
 */
export function readColumns(text: TracedText): TracedText {
  if (!text.text.includes('--- ')) return text;
  const lines = linesOf(text.text);
  const stretches: Replacement[] = [];
  for (let index = 1; index < lines.length; index += 1) {
    const [head, rule] = [lines[index - 1], lines[index]];
    if (head === undefined || rule === undefined || rule.text.length > MAX_LINE || !RULE.test(rule.text))
      continue;
    const starts = startsOf(rule.text);
    const named = gapsIn(head, starts);
    if (named.length !== starts.length) continue;
    stretches.push(...named, {
      from: head.from + head.text.length,
      to: rule.from + rule.text.length,
      text: '',
    });
    for (index += 1; index < lines.length; index += 1) {
      const row = lines[index];
      const gaps = row === undefined || row.text.length > MAX_LINE ? [] : gapsIn(row, starts);
      if (gaps.length < starts.length / 2) break;
      stretches.push(...gaps);
    }
  }
  return text.replace(stretches);
}
