import { describe, expect, test } from 'vitest';
import { decoders } from '../../../electron/backend/decoders.ts';
import { readText } from '../../../shared/mail/read-text.ts';
import { sourceBytes } from '../../../shared/mail/traced-bytes.ts';
import { mendPaste } from '../../../shared/notice/paste/mend-paste.ts';
import { sourceOf } from '../a-source.ts';

const mended = (text: string): string =>
  mendPaste(readText(sourceBytes(sourceOf(text)), null, decoders)).text;

describe('what dressed a text up is taken off', () => {
  test.each([
    ['a frame', '│ Status:\t5.1.1  │\n│ Action:\tfailed │', 'Status:\t5.1.1\nAction:\tfailed'],
    [
      'line numbers',
      '  12  Action: failed\n  13  Status: 5.1.1\n  14  X: y',
      'Action: failed\nStatus: 5.1.1\nX: y',
    ],
    [
      'the backslashes of Markdown',
      '550 5\\.1\\.1 \\<anna\\_b@example\\.com\\>',
      '550 5.1.1 <anna_b@example.com>',
    ],
    [
      'entities, also of entities',
      '&lt;anna@example.com&gt;: 550 &amp;quot;no&amp;quot;',
      '<anna@example.com>: 550 "no"',
    ],
    ['tags', '<p>To <span>anna@example.com</span><br>550&nbsp;5.1.1</p>', 'To anna@example.com\n550 5.1.1\n'],
    ['a link of Markdown', '[anna@example.com](mailto:anna@example.com): no', 'anna@example.com: no'],
    ['a link of Outlook', 'anna@example.com<mailto:anna@example.com>: no', 'anna@example.com: no'],
    ['a link of a chat', '<mailto:anna@example.com|anna@example.com>: no', 'anna@example.com: no'],
    ['bold labels', '*Status:* 5.1.1\n*Action:* failed', 'Status: 5.1.1\nAction: failed'],
    ['dashes in codes and names', '550–5.7.1 x\nDiagnostic‑Code: y', '550-5.7.1 x\nDiagnostic-Code: y'],
    ['the marks of direction', '\u202b\u202aanna@example.com\u202c\u200f', 'anna@example.com'],
    ['escapes of JSON', '"a": "\\u003canna@example.com\\u003e \\"no\\""', '"a": "<anna@example.com> "no""'],
    ['a prompt', 'root@mail:~# mailq\nMail queue is empty', '\nMail queue is empty'],
    ['a break in an address', '<anna@exam\nple.com>: no', '<anna@example.com>: no'],
    ['a break in an enhanced code', '550 5.7.\n1 no', '550 5.7.1 no'],
    ['a break in a reply code', 'said: 55\n0 5.7.1 no', 'said: 550 5.7.1 no'],
  ])('%s', (_name, text, plain) => {
    expect(mended(text)).toBe(plain);
  });

  test.each([
    ['a list with two items', '1. open it\n2. close it'],
    ['a link that says something else', '[the page](https://example.com/why)'],
    ['stars that blank something out', '<***@***.com>: **@** said ***'],
    ['a path of Windows', 'C:\\mail\\.queue'],
    ['an ampersand in a link', 'https://example.com/?a=1&amp;b=2'],
    ['one word in angle brackets', 'the <b> button'],
    ['an address at the end of a line', 'ask admin@example.com\nmx.example.com is down'],
    ['a number at the end of a line', 'code 5\n10 tries'],
  ])('%s stays', (_name, text) => {
    expect(mended(text)).toBe(text);
  });

  test.each([
    '&',
    '<',
    '[a](',
    '**a',
    '`',
    '\\',
    '| ',
    '1 ',
    '5',
    '\n5.',
    '<a\n',
    'a@b\n',
    '[1:00] a: ',
    '│',
    '–',
    '"a": "\\',
  ])('a text of nothing but %j costs no time', (unit) => {
    const started = performance.now();
    mended(unit.repeat(150_000 / unit.length));
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
