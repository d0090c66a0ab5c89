import { describe, expect, test } from 'vitest';
import { diagnose } from '../../shared/classify/diagnose.ts';
import type { Refuser } from '../../shared/classify/operator-at.ts';
import { saidIn } from '../../shared/classify/said.ts';
import { weigh } from '../../shared/classify/weigh.ts';
import type { SmtpPhase } from '../../shared/contract/phase.ts';
import { type Knowledge, knowledge } from '../../shared/knowledge/knowledge.ts';
import { bounce, fact, reply } from '../classify/bounces.ts';

type Operator = Knowledge['operators'][number];

/** What is decided for a reply when it is known who runs the host. */
function decided(text: string, operator: Operator, phase: SmtpPhase | null): string | undefined {
  const refusing = [{ ...reply(text), phase }];
  const at = { id: operator.id, name: operator.id, basis: 'host', words: fact('host'), on: null } as const;
  const refuser: Refuser = { at, operator, sendersSide: false };
  const grounds = {
    bounce: bounce({}),
    voices: { refusing, host: [] },
    said: saidIn(refusing, knowledge),
    refuser,
  };
  return weigh(grounds, knowledge)[0]?.cause;
}

describe('every example of every operator is decided for its own rule', () => {
  const operators = knowledge.operators.filter((one) => one.rules.some((rule) => rule.examples.length > 0));
  test.each(operators.map((one) => [one.id, one] as const))('%s', (_id, operator) => {
    for (const rule of operator.rules) {
      for (const example of rule.examples)
        expect([example, decided(example, operator, rule.phases?.[0] ?? null)]).toEqual([
          example,
          rule.cause,
        ]);
    }
  });
});

describe('every example of every phrase is decided for its own cause while no operator is known', () => {
  const phrasesAlone: Knowledge = { ...knowledge, operators: [] };
  const familyOf = (phrase: Knowledge['phrases'][number]) =>
    phrase.lang === 'en' ? phrase.cause : phrase.lang;
  const families = [...new Set(knowledge.phrases.map(familyOf))];
  test.each(families)('%s', (family) => {
    for (const phrase of knowledge.phrases.filter((one) => familyOf(one) === family)) {
      for (const example of phrase.examples) {
        const { cause } = diagnose(bounce({ replies: [reply(example, 'unknown')] }), phrasesAlone);
        expect([phrase.id, example, cause]).toEqual([phrase.id, example, phrase.cause]);
      }
    }
  });

  test('with operators, only a rule of an operator may decide otherwise', () => {
    const otherwise = knowledge.phrases.flatMap((phrase) =>
      phrase.examples
        .map((example) => diagnose(bounce({ replies: [reply(example, 'unknown')] }), knowledge))
        .filter((diagnosis) => diagnosis.cause !== phrase.cause)
        .map((diagnosis) => diagnosis.causes[0]?.basis[0]?.rule ?? ''),
    );
    expect(otherwise.filter((rule) => rule === '' || /^(phrase|status|reply)\//.test(rule))).toEqual([]);
  });
});

test('examples name documentation addresses only', () => {
  const examples = [
    ...knowledge.operators.flatMap((one) => one.rules.flatMap((rule) => rule.examples)),
    ...knowledge.phrases.flatMap((phrase) => phrase.examples),
  ];
  const documentation = /^(?:192\.0\.2|198\.51\.100|203\.0\.113|127\.|10\.|0\.0\.0\.0)/;
  const addresses = examples.flatMap((text) => text.match(/\b(?:\d{1,3}\.){3}\d{1,3}\b/g) ?? []);
  // BT's policy numbers have four parts as well: (3.2.1.1), (1.5.6.1).
  const foreign = addresses.filter((one) => !documentation.test(one) && !/^[1-5]\.\d\.\d\.1$/.test(one));
  expect(foreign).toEqual([]);
});
