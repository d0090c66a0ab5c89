import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  codeBlock,
  codeCell,
  codeSpan,
  escapeCell,
  escapeMarkdown,
} from '../../../shared/report/markdown/escape-markdown.ts';

/** What CommonMark shows for a text without block marks: backslash escapes undone (2.4), hard breaks as line ends. */
const shown = (markdown: string): string =>
  markdown.replace(/\\\n/g, '\n').replace(/\\([!-/:-@[-`{-~])/g, '$1');

/** A mark that is not escaped and could begin emphasis, code, a link, a tag, a cell or a strike. */
const BARE = /(?<!\\)(?:\\\\)*[`*[\]<>|~]/;

const hostile = fc.string({
  unit: fc.constantFrom(
    '\\',
    '`',
    '*',
    '_',
    '[',
    ']',
    '<',
    '>',
    '|',
    '~',
    '&',
    '#',
    '-',
    '+',
    '=',
    '1',
    '.',
    ')',
    ' ',
    'a',
    '\n',
    'ä',
    '!',
  ),
  maxLength: 40,
});

test('the text that Markdown shows is the text that was written, white space aside', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const flat = (each: string) =>
        each
          .replace(/[ \t]+/g, ' ')
          .replace(/ ?\n ?/g, '\n')
          .trim();
      expect(flat(shown(escapeMarkdown(text)))).toBe(flat(text));
    }),
    { numRuns: 2000 },
  );
});

test('no mark that means something is left bare', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      expect(escapeMarkdown(text)).not.toMatch(BARE);
    }),
    { numRuns: 2000 },
  );
});

test('no line begins a heading, a point, a rule or an underline', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      for (const line of escapeMarkdown(text).split('\n')) {
        expect(line).not.toMatch(/^\s*(?:#{1,6}(?:\s|$)|[-+](?:\s|$)|\d{1,9}[.)](?:\s|$)|-+\s*$|=+\s*$)/);
      }
    }),
    { numRuns: 2000 },
  );
});

test('addresses, codes and host names stay as they are, so that a search in the raw file finds them', () => {
  for (const text of [
    '198.51.100.7',
    'AUP#CXCNCT',
    'gnlm1.example.net',
    'R=dnslookup T=remote_smtp',
    '2026-11-09 15:04 UTC',
  ]) {
    expect(escapeMarkdown(text)).toBe(text);
  }
});

test('HTML and character references are shown, not read', () => {
  expect(escapeMarkdown('<img src=x onerror=alert(1)> &lt;')).toBe('\\<img src=x onerror=alert(1)\\> \\&lt;');
});

test('a code span holds any run of backticks', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('`', 'a', ' ', '|'), minLength: 1, maxLength: 30 }),
      (text) => {
        if (text.trim() === '') return;
        const span = codeSpan(text);
        const fence = /^`+/.exec(span)?.[0] ?? '';
        // CommonMark 6.1: closed by the first run of the same length; one space taken off each end.
        const inside = span.slice(fence.length, -fence.length);
        expect(span.endsWith(fence)).toBe(true);
        expect(inside.match(/`+/g) ?? []).not.toContain(fence);
        expect(/^ .* $/.test(inside) ? inside.slice(1, -1) : inside).toBe(text);
      },
    ),
  );
});

test('a code block holds a fence of its own kind', () => {
  expect(codeBlock('a\n````\nb')).toBe('`````text\na\n````\nb\n`````');
});

test('a cell has no bare bar and no line end', () => {
  expect(escapeCell('a | b\nc')).toBe('a \\| b<br>c');
  expect(codeCell('a | b\nc')).toBe('`a \\| b`<br>`c`');
});
