import type { Knowledge } from '../knowledge/knowledge.ts';
import { Prefilter } from '../knowledge/prefilter.ts';
import type { Operator } from '../knowledge/schema/operator-schema.ts';
import type { Phrase } from '../knowledge/schema/phrase-schema.ts';
import type { OperatorRule } from '../knowledge/schema/rule-schema.ts';
import { tokenPattern } from '../knowledge/token-pattern.ts';

/** One expression of one rule, ready to run. */
export type Entry =
  | {
      readonly kind: 'token' | 'words';
      readonly operator: Operator;
      readonly rule: OperatorRule;
      readonly pattern: RegExp;
    }
  | { readonly kind: 'phrase'; readonly phrase: Phrase; readonly pattern: RegExp };

const indexes = new WeakMap<Knowledge, Prefilter<Entry>>();

/** The rules of a knowledge base filed for fast look-up; built at first use and kept with it. */
export function ruleIndex(knowledge: Knowledge): Prefilter<Entry> {
  const known = indexes.get(knowledge);
  if (known !== undefined) return known;
  const entries: Entry[] = [
    ...knowledge.operators.flatMap(entriesOf),
    ...knowledge.phrases.map((phrase): Entry => ({ kind: 'phrase', phrase, pattern: phrase.pattern })),
  ];
  const index = new Prefilter(entries, (entry) => entry.pattern);
  indexes.set(knowledge, index);
  return index;
}

function entriesOf(operator: Operator): Entry[] {
  return operator.rules.flatMap((rule): Entry[] => {
    const tokens = rule.token === undefined ? [] : [tokenPattern(rule.token)];
    return [
      ...tokens.map((pattern): Entry => ({ kind: 'token', operator, rule, pattern })),
      ...(rule.patterns ?? []).map((pattern): Entry => ({ kind: 'words', operator, rule, pattern })),
    ];
  });
}
