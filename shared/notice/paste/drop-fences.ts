import type { TracedText } from '../../mail/traced-text.ts';

/** Markdown's fences, the tags of forums, and those of trackers (`{code:title=x}`). */
const FENCE =
  /^[ \t]{0,8}(?:`{3,}|~{3,})[ \t]{0,4}[\w-]{0,20}[ \t]{0,8}$|`{3,}|\[\/?(?:code|quote|pre|spoiler|hide|icode|plain)(?:=[^\]\n]{0,120})?\]|\{(?:code|noformat|quote|panel)(?::[^}\n]{0,120})?\}/gim;

const marks = ['```', '~~~', '[/', '{code', '{noformat', '{quote', '{panel'];

/** What stands in a fence is a paragraph of its own. */
export function dropFences(text: TracedText): TracedText {
  const lower = text.text.toLowerCase();
  if (!marks.some((mark) => lower.includes(mark))) return text;
  return text.replace(
    [...text.text.matchAll(FENCE)].map(({ index, 0: mark }) => ({
      from: index,
      to: index + mark.length,
      text: '\n',
    })),
  );
}
