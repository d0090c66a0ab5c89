import { expect, test } from 'vitest';
import { receivedAlthoughBounced } from '../../shared/evidence/received-although-bounced.ts';
import type { Bounce } from '../../shared/notice/bounce.ts';
import type { ReceivedCopy } from '../../shared/notice/received-copy.ts';
import { aBounce, aCopy, fact, hop, returned } from './a-bounce.ts';

const bounce = (change: Partial<Bounce> = {}): Bounce =>
  aBounce({
    recipient: fact('ann@example.net'),
    returned: returned({ messageId: fact('<roses@example.org>') }),
    ...change,
  });
const copy = (change: Partial<ReceivedCopy> = {}): ReceivedCopy =>
  aCopy({ messageId: fact('<roses@example.org>'), deliveredTo: fact('ann@example.net'), ...change });
const pairs = (failed: Bounce, ...copies: readonly ReceivedCopy[]) =>
  receivedAlthoughBounced([{ best: failed, others: [] }], copies);

test('the same Message-ID at the same recipient is one pair', () => {
  expect(pairs(bounce(), copy())).toEqual([
    { bounce: 's1/1', copySource: 's9', messageId: 'roses@example.org' },
  ]);
});

test('another Message-ID is none', () => {
  expect(pairs(bounce(), copy({ messageId: fact('<tulips@example.org>') }))).toEqual([]);
});

test("another recipient's copy of a mail to several people is none", () => {
  expect(pairs(bounce(), copy({ deliveredTo: fact('tom@example.net') }))).toEqual([]);
  const stamped = copy({ deliveredTo: null, hops: [hop({ envelopeFor: '<tom@example.net>' })] });
  expect(pairs(bounce(), stamped)).toEqual([]);
});

test('a recipient that one of them does not name is not held against them', () => {
  expect(pairs(bounce({ recipient: null }), copy())).toHaveLength(1);
  expect(pairs(bounce(), copy({ deliveredTo: null }))).toHaveLength(1);
});

test('a mail that is only delayed may well arrive', () => {
  expect(pairs(bounce({ kind: 'delayed' }), copy())).toEqual([]);
});

test('the Message-ID may stand in another form of the bounce', () => {
  const log = bounce({ id: 's2/1' });
  const mail = { best: bounce({ returned: null }), others: [log] };
  expect(receivedAlthoughBounced([mail], [copy()])).toHaveLength(1);
});
