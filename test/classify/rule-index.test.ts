import { expect, test } from 'vitest';
import { matchText } from '../../shared/classify/match-text.ts';
import { ruleIndex } from '../../shared/classify/rule-index.ts';
import { knowledge } from '../../shared/knowledge/knowledge.ts';

const replies = knowledge.phrases.flatMap(({ examples }) => examples).filter((_, at) => at % 5 === 0);

/** How many expressions are run on one reply, on average. */
function triedPerReply(): number {
  const index = ruleIndex(knowledge);
  const tried = replies.map((text) => index.candidates(matchText(text).lower).length);
  return tried.reduce((sum, one) => sum + one, 0) / tried.length;
}

test('a reply meets one rule in thirty at most', () => {
  const rules =
    knowledge.phrases.length + knowledge.operators.reduce((sum, one) => sum + one.rules.length, 0);
  expect(rules).toBeGreaterThan(1500);
  expect(triedPerReply()).toBeLessThan(rules / 30);
});

test('only rules of two-letter words (Chinese, Korean) and short codes are tried on every text', () => {
  expect(ruleIndex(knowledge).candidates('').length).toBeLessThan(50);
});
