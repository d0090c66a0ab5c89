import { expect, test } from 'vitest';
import { writeMarkdown } from '../../../shared/report/markdown/write-markdown.ts';
import { visibleText } from '../../../shared/report/visible-text.ts';
import { squeezed } from '../../tools/pdf-tools.ts';
import { aDocument, REPLY } from './a-document.ts';
import { MANIFEST } from './render.ts';
import { textsOf } from './texts-of.ts';

/** Text without what Markdown adds: escapes, marks, breaks. */
const plain = (markdown: string): string =>
  squeezed(
    markdown
      .replace(/<br>/g, ' ')
      .replace(/\\([!-/:-@[-`{-~])/g, '$1')
      .replace(/[`*]|\\\n|^> ?/gm, ''),
  );

const markdown = writeMarkdown(aDocument(), MANIFEST);

test('loses no text of any kind of block', () => {
  const whole = plain(markdown);
  const missing = textsOf(aDocument()).filter(
    (text) => !whole.includes(squeezed(visibleText(text)).replace(/[`*]/g, '')),
  );
  expect(missing).toEqual([]);
});

test('a picture is said in words', () => {
  expect(markdown).toContain('Timeline with three tries and one bounce.');
});

test('prints the hash of the manifest and a place for its own digest', () => {
  expect(markdown).toContain(`Manifest SHA-256 ${MANIFEST}`);
  expect(markdown.trimEnd()).toMatch(/`bdseal:file 0{64}`$/);
});

test('a finding has its label in words, and its confidence where there is one', () => {
  expect(markdown).toMatch(
    /^\| F2 \| The mails left from 198\.51\.100\.7\..*\| \*\*INFERENCE\*\*<br>moderate confidence \| EX-001, EX-002 \|$/m,
  );
  expect(markdown).toMatch(/^\| F4 .*\*\*UNKNOWN\*\* \| {2}\|$/m);
});

test('each row of a table has the cells of its head, whatever stands in them', () => {
  const rows = markdown.split('\n').filter((line) => line.startsWith('| 2026-11-09'));
  expect(rows).toHaveLength(0);
  const cells = markdown.split('\n').filter((line) => line.startsWith('| `2026-11-09'));
  expect(cells).toHaveLength(60);
  for (const row of cells) expect(row.match(/(?<!\\)\|/g)).toHaveLength(5);
});

test('an exhibit is verbatim, with its line numbers, source, byte range and hashes', () => {
  expect(markdown).toContain(` 7 | Diagnostic-Code: smtp; ${REPLY}: retry timeout exceeded`);
  expect(markdown).toMatch(
    /Source: `bounce\.eml`, lines 1 to 11, bytes 0 to \d+; taken in 2026-11-12 10:00:00 UTC/,
  );
  expect(markdown).toContain(aDocument().exhibits[0]!.rangeSha256);
});

test('a caption that says what the heading above says is not said twice', () => {
  const table = {
    kind: 'table' as const,
    caption: 'Contacts',
    columns: [{ header: 'Side', weight: 1, style: 'plain' as const }],
    rows: [['Host']],
  };
  const document = aDocument({ first: [], rest: [{ kind: 'heading', level: 2, text: 'Contacts' }, table] });
  expect(writeMarkdown(document, '').match(/Contacts/g)).toHaveLength(1);
});
