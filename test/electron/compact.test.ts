import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Compactor } from '../../electron/backend/compact.ts';

const plain = fc.jsonValue().map((value) => value as unknown);

test('what is kept in little memory is what was given', () => {
  const compactor = new Compactor();
  fc.assert(
    fc.property(plain, (value) => {
      expect(compactor.compact(value)).toEqual(value);
    }),
  );
});

test('characters of every kind come through, halves of pairs too', () => {
  const compactor = new Compactor();
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 13, maxLength: 500 }), (text) => {
      expect(compactor.compact({ text, again: [text, `${text}\ud800`] })).toEqual({
        text,
        again: [text, `${text}\ud800`],
      });
    }),
  );
});

test('one object in two places is one object again', () => {
  const words = { value: 'mx.example.net', spans: [{ start: 1, end: 2 }] };
  const kept = new Compactor().compact({ reply: words, basis: [words] });
  expect(kept.basis[0]).toBe(kept.reply);
  expect(kept.reply).not.toBe(words);
});

test('the order of the fields stays', () => {
  const kept = new Compactor().compact({ zone: 'a', at: ['b'], id: null });
  expect(Object.keys(kept)).toEqual(['zone', 'at', 'id']);
});

test('facts of the same bytes share the list of their spans', () => {
  const span = { source: 's1', start: 3, end: 9 };
  const kept = new Compactor().compact([
    { spans: [span] },
    { spans: [{ ...span }] },
    { spans: [{ ...span, end: 8 }] },
  ]);
  expect(kept[1]?.spans).toBe(kept[0]?.spans);
  expect(kept[2]?.spans).toEqual([{ source: 's1', start: 3, end: 8 }]);
});
