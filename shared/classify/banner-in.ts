import type { Knowledge } from '../knowledge/knowledge.ts';
import { Prefilter } from '../knowledge/prefilter.ts';
import type { Operator } from '../knowledge/schema/operator-schema.ts';
import { tokenPattern } from '../knowledge/token-pattern.ts';

/** Words that only one operator's servers write, and where they stand. */
export interface Banner {
  readonly operator: Operator;
  readonly start: number;
  readonly end: number;
}

interface Filed {
  readonly operator: Operator;
  readonly pattern: RegExp;
}

const indexes = new WeakMap<Knowledge, Prefilter<Filed>>();

/** A greeting stands at the beginning; what stands far behind it is quoted. */
const REACH = 1000;

/** The operator whose banner stands first in a reply, or null. */
export function bannerIn(words: string, knowledge: Knowledge): Banner | null {
  const text = words.slice(0, REACH);
  let first: Banner | null = null;
  for (const { operator, pattern } of indexOf(knowledge).candidates(text.toLowerCase())) {
    pattern.lastIndex = 0;
    const match = pattern.exec(text);
    if (match === null || (first !== null && first.start <= match.index)) continue;
    first = { operator, start: match.index, end: match.index + match[0].length };
  }
  return first;
}

function indexOf(knowledge: Knowledge): Prefilter<Filed> {
  const known = indexes.get(knowledge);
  if (known !== undefined) return known;
  const filed = knowledge.operators.flatMap((operator) =>
    operator.banners.map((banner): Filed => ({ operator, pattern: tokenPattern(banner) })),
  );
  const index = new Prefilter(filed, (one) => one.pattern);
  indexes.set(knowledge, index);
  return index;
}
