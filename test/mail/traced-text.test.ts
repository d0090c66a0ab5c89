import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decoders } from '../../electron/backend/decoders.ts';
import { readText } from '../../shared/mail/read-text.ts';
import { identityTrace } from '../../shared/mail/trace.ts';
import { TracedText } from '../../shared/mail/traced-text.ts';
import { unfold } from '../../shared/mail/unfold.ts';
import { unquote } from '../../shared/mail/unquote.ts';

const read = (text: string | Buffer, label: string | null = null): TracedText => {
  const bytes = new Uint8Array(Buffer.from(text));
  return readText({ bytes, trace: identityTrace('s1', bytes.length), decoding: [] }, label, decoders);
};

const at = (...ranges: readonly (readonly [number, number])[]) =>
  ranges.map(([start, end]) => ({ source: 's1', start, end }));

describe('a text remembers its bytes', () => {
  test('a slice of ASCII is as long as its bytes', () => {
    expect(read('421 too many').slice(4, 7).toFact()).toEqual({
      value: 'too',
      spans: at([4, 7]),
      decoding: [],
    });
  });

  test('letters beyond ASCII are traced to all their bytes', () => {
    expect(read('für dich').slice(0, 3).toFact()).toEqual({
      value: 'für',
      spans: at([0, 4]),
      decoding: ['charset:utf-8'],
    });
  });

  test('a line end is one character, whatever bytes make it', () => {
    const text = read('a\r\nb\rc\nd');
    expect(text.text).toBe('a\nb\nc\nd');
    expect(text.lines().map((line) => line.spans)).toEqual([at([0, 1]), at([3, 4]), at([5, 6]), at([7, 8])]);
  });

  test('a fold is one space that stands for the line end and its blanks', () => {
    const text = unfold(read('one\r\n  two'));
    expect(text.text).toBe('one two');
    expect(text.slice(3, 4).spans).toEqual(at([3, 7]));
    expect(text.slice(4).spans).toEqual(at([7, 10]));
  });

  test('marks of quoting are in no span', () => {
    const text = unquote(read('> one\n> two'));
    expect(text.text).toBe('one\ntwo');
    expect(text.spans).toEqual(at([2, 6], [8, 11]));
  });

  test('the groups of a match keep their places, one that took no part is null', () => {
    const match = read('host mx [192.0.2.1]: 550').exec(/host (\S+) \[([^\]]+)\](x)?/);
    expect(match?.group(1)?.toFact()).toMatchObject({ value: 'mx', spans: at([5, 7]) });
    expect(match?.group(2)?.spans).toEqual(at([9, 18]));
    expect(match?.group(3)).toBeNull();
  });

  test('joined texts keep the spans of each; the words between them have none', () => {
    const text = read('aXXb');
    expect(TracedText.join([text.slice(0, 1), text.slice(3)], ' ')?.toFact()).toMatchObject({
      value: 'a b',
      spans: at([0, 1], [3, 4]),
    });
  });

  test('ISO-2022-JP is traced by its escapes', () => {
    const bytes = Buffer.concat([
      Buffer.from('to: '),
      Buffer.from('\x1b$B$F$9$H\x1b(B', 'latin1'),
      Buffer.from(' end'),
    ]);
    const text = read(bytes, 'iso-2022-jp');
    expect(text.text).toBe('to: てすと end');
    expect(text.exec(/end/)?.whole.spans).toEqual(at([bytes.length - 3, bytes.length]));
  });
});

test('the bytes of any slice of UTF-8 text hold its words', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.nat(60), fc.nat(60), (text, one, two) => {
      const source = Buffer.from(text.replace(/\r/g, ''));
      const whole = read(source, 'utf-8');
      const slice = whole.slice(Math.min(one, two), Math.max(one, two));
      const bytes = Buffer.concat(slice.spans.map(({ start, end }) => source.subarray(start, end)));
      expect(bytes.toString('utf8')).toContain(slice.text.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, ''));
    }),
  );
});
