import fc from 'fast-check';
import { expect, test } from 'vitest';
import { knowledge } from '../../shared/knowledge/knowledge.ts';
import { requiredLiterals } from '../../shared/knowledge/literals.ts';
import { Prefilter } from '../../shared/knowledge/prefilter.ts';

test.each([
  [/AUP#CXCNCT/i, ['aup#cxcnct']],
  [/(?:mailbox|mail quota) full/i, ['mailbox', 'mail quota']],
  [/User unknown in (?:virtual|local) table/i, ['user unknown in ']],
  [/mail ?box full/i, ['box full']],
  [/colou?r/i, ['colo']],
  [/\d{3} [a-z]{1,9}/i, [' ']],
  [/[45]\d\d/i, null],
  [/(?!never)only this/i, ['only this']],
  [/sbl\.spamhaus\.org|SBL\d{4,9}/i, ['sbl.spamhaus.org', 'sbl']],
  [/\u00fcber/i, ['über']],
  [/x{2,3}abc/i, ['abc']],
])('%s needs %j', (pattern, literals) => {
  expect(requiredLiterals(pattern)).toEqual(literals);
});

const patterns = [
  ...knowledge.operators.flatMap((one) => one.rules.flatMap((rule) => rule.patterns ?? [])),
  ...knowledge.phrases.map((phrase) => phrase.pattern),
];
const examples = [
  ...knowledge.operators.flatMap((one) => one.rules.flatMap((rule) => rule.examples)),
  ...knowledge.phrases.flatMap((phrase) => phrase.examples),
];

test('a pattern never matches a text that lacks what it needs', () => {
  const prefilter = new Prefilter(patterns, (pattern) => pattern);
  fc.assert(
    fc.property(fc.constantFrom(...examples), fc.constantFrom(...examples), (one, two) => {
      const text = `${one} ${two}`;
      const candidates = prefilter.candidates(text.toLowerCase());
      const missed = patterns.filter((pattern) => pattern.test(text) && !candidates.includes(pattern));
      expect(missed).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test('most patterns are never run on a text that is not theirs', () => {
  const prefilter = new Prefilter(patterns, (pattern) => pattern);
  const tried = examples.map((text) => prefilter.candidates(text.toLowerCase()).length);
  const mean = tried.reduce((sum, one) => sum + one, 0) / tried.length;
  expect(mean).toBeLessThan(patterns.length / 8);
});
