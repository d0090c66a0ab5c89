import { REMOVED, type Replaced, type Replacer } from './replacer.ts';
import { runsHolding } from './runs-holding.ts';

/**
 * A replacer that also takes out what holds a value in a form in which it cannot be replaced, as few words as do: a
 * link in a reply with the recipient's address percent-encoded, an encoded word in a quoted field. Where that is
 * not enough the whole text goes.
 */
export function withoutEncoded(replace: Replacer, holds: (text: string) => boolean): Replacer {
  return (text) => {
    const open = replace(text);
    if (!holds(open.text)) return open;
    const bare = withoutWords(open, holds);
    return holds(bare.text) ? { text: REMOVED, at: [{ start: 0, end: REMOVED.length }] } : bare;
  };
}

function withoutWords({ text, at }: Replaced, holds: (text: string) => boolean): Replaced {
  const words = [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({
    word,
    start: index,
    end: index + word.length,
  }));
  const gone = runsHolding(
    words.map(({ word }) => word),
    ' ',
    holds,
  ).map(({ first, last }) => ({ start: words[first]?.start ?? 0, end: words[last]?.end ?? 0 }));
  const stays = at.filter(({ start, end }) => !gone.some((g) => start < g.end && end > g.start));
  const marks: { start: number; end: number }[] = [];
  let out = '';
  let copied = 0;
  for (const { start, end } of [...stays, ...gone].sort((a, b) => a.start - b.start)) {
    const instead = gone.some((each) => each.start === start) ? REMOVED : text.slice(start, end);
    out += text.slice(copied, start);
    marks.push({ start: out.length, end: out.length + instead.length });
    out += instead;
    copied = end;
  }
  return { text: out + text.slice(copied), at: marks };
}
