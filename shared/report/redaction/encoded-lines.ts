import { base64Lines } from './base64-lines.ts';
import { decodedForms } from './decoded-forms.ts';
import type { Replacer } from './replacer.ts';

/**
 * Indexes of neighbouring lines that hold a value in an encoded form (base64, quoted-printable, encoded words, percent
 * and character references) or over a line's end. What is encoded cannot be replaced without making up bytes, so
 * these lines are left out whole. A plain value is no reason, and neither is one that stays.
 */
export function encodedLines(lines: readonly string[], replace: Replacer): ReadonlySet<number> {
  const holds = (text: string) => replace(text).at.length > 0;
  const hidden = new Set<number>(base64Lines(lines, holds));
  lines.forEach((line, i) => {
    // What stands plainly is replaced first, and is no reason: `helo=desk2` reads as an escape of quoted-printable.
    if (isUnread(line) || decodedForms(replace(line).text).some(holds)) hidden.add(i);
  });
  for (let i = 0; i + 1 < lines.length; i += 1) {
    if (hidden.has(i) || hidden.has(i + 1)) continue;
    if (!crosses(lines[i] ?? '', lines[i + 1] ?? '', replace)) continue;
    hidden.add(i);
    hidden.add(i + 1);
  }
  return hidden;
}

/** A field of people or a subject in a charset that is not read here: who knows what it says. */
const isUnread = (line: string): boolean =>
  line.includes('=?') &&
  /^(?:> ?){0,8}(?:(?:from|to|cc|reply-to|sender|subject|thread-topic):|[ \t])/i.test(line) &&
  decodedForms(line).length === 0;

/** A value begun on one line and ended on the next: by folding, by quoted-printable's soft end, by a hard wrap. */
function crosses(line: string, next: string, replace: Replacer): boolean {
  const first = replace(line).text;
  const bare = replace(next.replace(/^(?:> ?){0,8}[ \t]*/, '')).text;
  const joined = [first + bare, `${first.trimEnd()} ${bare}`];
  if (line.endsWith('=')) joined.push(first.slice(0, -1) + replace(next).text);
  return joined.some((text) => [text, ...decodedForms(text)].some((form) => replace(form).at.length > 0));
}
