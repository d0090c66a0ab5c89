import { describe, expect, test } from 'vitest';
import { checkKnowledge } from '../../shared/knowledge/check-knowledge.ts';
import { type Knowledge, knowledge } from '../../shared/knowledge/knowledge.ts';
import { ruleSchema } from '../../shared/knowledge/schema/rule-schema.ts';

test('the knowledge that ships has no fault', () => {
  expect(checkKnowledge(knowledge)).toEqual([]);
});

const rule = {
  id: 'X1',
  token: 'X1',
  cause: 'rate-limit',
  permanence: 'temporary',
  actor: ['sender-host'],
  meaning: 'Too much at once.',
  sources: ['memory'],
  asOf: null,
  confidence: 'memory',
  seen: 'none',
  examples: [] as string[],
} as const;

describe('a rule is refused', () => {
  const without = (key: keyof typeof rule) =>
    Object.fromEntries(Object.entries(rule).filter(([name]) => name !== key));

  test('not when it is whole', () => {
    expect(ruleSchema.safeParse(rule).success).toBe(true);
  });

  test.each(['sources', 'asOf', 'cause', 'actor', 'token', 'confidence', 'meaning'] as const)(
    'without %s',
    (key) => {
      expect(ruleSchema.safeParse(without(key)).success).toBe(false);
    },
  );

  test('with an empty list of sources, a cause outside the list, or a date in words', () => {
    expect(ruleSchema.safeParse({ ...rule, sources: [] }).success).toBe(false);
    expect(ruleSchema.safeParse({ ...rule, cause: 'bad-luck' }).success).toBe(false);
    expect(ruleSchema.safeParse({ ...rule, asOf: 'last summer' }).success).toBe(false);
  });
});

describe('a fault is found', () => {
  const base = knowledge.operators.find((one) => one.id === 'cox');
  if (base === undefined) throw new Error('Cox is the operator this project began with');
  const withCox = (change: object): Knowledge => ({
    ...knowledge,
    operators: [...knowledge.operators.filter((one) => one.id !== 'cox'), { ...base, ...change }],
  });
  const faults = (changed: Knowledge) => checkKnowledge(changed).map((one) => one.fault);

  test('an example that its own rule does not match', () => {
    const wrong = { ...rule, examples: ['421 something else'] };
    expect(faults(withCox({ rules: [wrong] }))).toEqual(['does not match its example: 421 something else']);
  });

  test('a source that is in no list', () => {
    const wrong = { ...rule, sources: ['hearsay'] };
    expect(faults(withCox({ rules: [wrong] }))).toEqual(['names an unknown source: hearsay']);
  });

  test('a hand-over to nobody', () => {
    const runs = [{ domain: 'cox.net', until: '2024-10-01', to: 'nobody', source: 'suped-coxmx' }];
    expect(faults(withCox({ runs }))).toEqual(['hands over to an unknown operator: nobody']);
  });

  test('a rule named twice', () => {
    expect(faults(withCox({ rules: [rule, rule] }))).toEqual(['rule named twice: X1']);
  });
});
