import { expect, test } from 'vitest';
import { factsByName } from '../../../renderer/features/case/story/facts-by-name.ts';
import { factAt } from '../fixture/bounce-source.ts';

const recipient = { name: 'Recipient', fact: factAt('bob@cox.net') };
const queue = { name: 'Queue ID', fact: factAt('1kc8ww-0002Pd-Cn') };

test('facts of one name stand together, names in the order of their coming', () => {
  const other = { name: 'Recipient', fact: factAt('office@bakery.example') };
  expect(factsByName([recipient, queue, other])).toEqual([
    { name: 'Recipient', facts: [recipient.fact, other.fact] },
    { name: 'Queue ID', facts: [queue.fact] },
  ]);
});

test('the same words at the same bytes stand there once', () => {
  expect(factsByName([recipient, recipient])).toEqual([{ name: 'Recipient', facts: [recipient.fact] }]);
});
