import { describe, expect, test } from 'vitest';
import { explain } from '../../shared/classify/explain.ts';
import { knowledge } from '../../shared/knowledge/knowledge.ts';
import { mailSystems } from '../../shared/knowledge/mail-systems/mail-systems.ts';
import { ruleCard } from '../../shared/knowledge/rule-card.ts';

const telling = mailSystems.flatMap(({ id, own }) =>
  own.filter(({ cause }) => cause !== null).map((phrase) => ({ system: id, phrase })),
);

/** Without their notice, words with a code look like a receiver's. */
const speaksForItself = (example: string): boolean =>
  explain(example, knowledge).replies.every(({ author }) => author === 'sender-host');

describe('what a mail system says itself is understood', () => {
  test.each(telling.map(({ system, phrase }) => [`${system}/${phrase.id}`, phrase] as const))(
    '%s',
    (_name, { example }) => {
      if (speaksForItself(example)) expect(explain(example, knowledge).cause).not.toBe('unknown');
    },
  );

  test('words that no phrase knows mean what their writer means by them', () => {
    const explanation = explain('Remote system no longer responding', knowledge);
    expect(explanation.cause).toBe('connection-failed');
  });

  test('each such rule can be shown with its source', () => {
    const cards = telling.map(({ system, phrase }) =>
      ruleCard(`mail-system/${system}/${phrase.id}`, knowledge),
    );
    expect(cards.filter((card) => card === null || card.sources.length === 0)).toEqual([]);
  });
});
