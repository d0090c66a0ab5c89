import { describe, expect, test } from 'vitest';
import { sourceLines } from '../../shared/report/source-lines.ts';

const linesOf = (text: string) => {
  const bytes = new Uint8Array([...text].map((letter) => letter.charCodeAt(0)));
  const source = { id: 's1', name: 'a', bytes, sha256: '', takenAt: '' };
  return [...sourceLines(source)].map(({ start, end }) => text.slice(start, end));
};

describe('the lines of a source leave their ends out', () => {
  test.each([
    ['LF', 'one\ntwo\n\nfour'],
    ['CRLF', 'one\r\ntwo\r\n\r\nfour'],
    ['lone CR, as the old Mac OS wrote', 'one\rtwo\r\rfour'],
  ])('%s', (_name, text) => {
    expect(linesOf(text)).toEqual(['one', 'two', '', 'four']);
  });

  test('a CR at the very end of a file with LF lines is a character of its line', () => {
    expect(linesOf('one\ntwo\r')).toEqual(['one', 'two\r']);
  });
});
