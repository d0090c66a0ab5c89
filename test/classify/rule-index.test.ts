import { expect, test } from 'vitest';
import { matchText } from '../../shared/classify/match-text.ts';
import { ruleIndex } from '../../shared/classify/rule-index.ts';
import { type Knowledge, knowledge } from '../../shared/knowledge/knowledge.ts';

const replies = knowledge.phrases.flatMap(({ examples }) => examples).filter((_, at) => at % 5 === 0);

/** How many expressions are run on one reply, on average. */
function triedPerReply(base: Knowledge): number {
  const index = ruleIndex(base);
  const tried = replies.map((text) => index.candidates(matchText(text).lower).size);
  return tried.reduce((sum, one) => sum + one, 0) / tried.length;
}

const everyTenth = <T>(list: readonly T[]): readonly T[] => list.filter((_, at) => at % 10 === 0);

test('a reply meets a few rules only, however many there are', () => {
  const rules =
    knowledge.phrases.length + knowledge.operators.reduce((sum, one) => sum + one.rules.length, 0);
  expect(rules).toBeGreaterThan(1500);
  const all = triedPerReply(knowledge);
  const tenth = triedPerReply({
    ...knowledge,
    operators: everyTenth(knowledge.operators),
    phrases: everyTenth(knowledge.phrases),
  });
  expect(all).toBeLessThan(rules / 30);
  expect(all / tenth).toBeLessThan(6);
});

test('only rules of two-letter words (Chinese, Korean) and short codes are tried on every text', () => {
  expect(ruleIndex(knowledge).candidates('').size).toBeLessThan(50);
});
