import { beforeAll, describe, expect, test } from 'vitest';
import type { Block, Document } from '../../../shared/report/block.ts';
import { visibleText } from '../../../shared/report/visible-text.ts';
import { conformanceOf } from '../../tools/conformance.ts';
import {
  pdfAttachment,
  pdfContent,
  pdfInfo,
  pdfJson,
  pdfPages,
  pdfStructure,
  pdfText,
  squeezed,
} from '../../tools/pdf-tools.ts';
import { aDocument, anExhibit, finding, REPLY } from './a-document.ts';
import { MANIFEST, render } from './render.ts';
import { textsOf } from './texts-of.ts';

const paragraph = (text: string): Block => ({ kind: 'paragraph', runs: [{ text, style: 'plain' }] });

/** Nothing is known: no address, no exhibits, one sentence. */
const bare: Document = aDocument({
  title: 'A mail was returned',
  address: [],
  first: [paragraph('Nothing is known.')],
  rest: [],
  findings: [],
  exhibits: [],
});

const original = new TextEncoder().encode('From: a@example.org\r\nSubject: Stra\u00dfe\r\n\r\nHello\r\n');

const attached = [
  { name: 'bounce.eml', type: 'message/rfc822', bytes: original, description: 'bounce (1).eml' },
  { name: '\u914d\u4fe1.txt', type: 'text/plain', bytes: original, description: '\u914d\u4fe1' },
] as const;

describe('a pack as PDF', () => {
  let pdf: Uint8Array;
  let text: string;
  let structure: string;
  beforeAll(async () => {
    pdf = await render(aDocument());
    text = pdfText(pdf);
    structure = pdfStructure(pdf);
  }, 60_000);

  test('is PDF/A-3a and PDF/UA-1 in one file, whatever it holds', async () => {
    const found = conformanceOf({
      'all-blocks.pdf': pdf,
      'bare.pdf': await render(bare),
      'german.pdf': await render(aDocument({ language: 'de' })),
      'markup-in-title.pdf': await render({ ...bare, title: 'A & B <c> "d" \u202e\u0007 \u00e4\u65e5' }),
      'originals.pdf': await render(aDocument({ to: 'own' }), attached),
      'long-first.pdf': await render({ ...bare, first: Array.from({ length: 90 }, () => paragraph(REPLY)) }),
    });
    expect(found.filter((line) => !line.startsWith('PASS'))).toEqual([]);
    expect(found).toHaveLength(12);
  }, 120_000);

  test('is the same bytes for the same document', async () => {
    expect(Buffer.compare(await render(aDocument()), pdf)).toBe(0);
  });

  test('loses no text: every word of every block can be read out of it', () => {
    const running = [aDocument().running.left, aDocument().running.right].map(squeezed);
    // A paragraph that runs over a page has the running head of the next one in its midst.
    const whole = pdfPages(pdf)
      .map(squeezed)
      .map((page, i) => (i === 0 ? page : running.reduce((rest, said) => rest.replace(said, ''), page)))
      .join('');
    const missing = textsOf(aDocument())
      .map((each) => squeezed(visibleText(each).replaceAll('\u{1f4e7}', '[U+1F4E7]')))
      .filter((each) => !whole.includes(each));
    expect(missing).toEqual([]);
  });

  test('shows a character that no font has, and one that hides, by its number', () => {
    expect(text).toContain('a[U+202E]b[U+0007]c[U+1F4E7]');
  });

  test('page 1 stands alone: address, code verbatim, window, asks, hash of the manifest', () => {
    const first = squeezed(pdfText(pdf, 1));
    for (const said of [
      aDocument().title,
      '198.51.100.7',
      REPLY,
      '2026-11-09 15:04 to 2026-11-12 09:31 UTC',
      '18 of 23 mails',
      'by 19 November 2026',
      'Did these attempts meet a limit',
      'office@example.org',
      `Manifest SHA-256 ${MANIFEST}`,
      '1 of ',
    ]) {
      expect(first).toContain(squeezed(said));
    }
  });

  test('page 1 is set tighter before it runs over', async () => {
    const more = Array.from({ length: 9 }, (_, i) => paragraph(`Point ${i}`));
    const pages = pdfPages(
      await render({ ...aDocument(), first: [...aDocument().first, ...more], rest: [] }),
    );
    expect(pages).toHaveLength(1);
    expect(pages[0]).toContain('Point 8');
  });

  test('repeats the head of a table on each page that the table reaches', () => {
    const withRows = pdfPages(pdf).filter((page) => /EX-002,line\d/.test(squeezed(page)));
    expect(withRows.length).toBeGreaterThan(2);
    for (const page of withRows) expect(squeezed(page)).toContain('WhenWhereWhatSource');
  });

  test('gives each page its number and the count of all', () => {
    const pages = pdfPages(pdf);
    pages.forEach((page, i) => {
      expect(page).toContain(`${i + 1} of ${pages.length}`);
    });
  });

  test('has a structure that a screen reader can follow', () => {
    for (const element of [
      'H1',
      'H2',
      'H3',
      'Table',
      'TR',
      'TH',
      'TD',
      'L',
      'LI',
      'LBody',
      'BlockQuote',
      'Figure',
      'Link',
      'Code',
    ]) {
      expect(structure).toMatch(new RegExp(`^\\s*${element}\\b`, 'm'));
    }
    expect(structure.match(/^\s*H1\b/gm)).toHaveLength(1);
    expect(structure.indexOf('What we ask')).toBeLessThan(structure.indexOf('Manifest SHA-256'));
    expect(structure.indexOf('Manifest SHA-256')).toBeLessThan(structure.indexOf('Who said what'));
  });

  test('a table has as many cells in each row as in its head, empty ones too', () => {
    const table = structure.split(/^\s*Table\b/m).at(-1) ?? '';
    const rows = table.split(/^\s*TR\b/m).slice(1, 40);
    expect(rows.length).toBeGreaterThan(30);
    for (const row of rows) expect(row.match(/^\s*T[HD]\b/gm)).toHaveLength(4);
  });

  test('has bookmarks by heading, exhibits under their section', () => {
    const [title] = pdfJson(pdf).outlines;
    const exhibits = title?.kids.find(({ title: name }) => name === 'Exhibits');
    expect(title?.title).toBe(aDocument().title);
    expect(exhibits?.kids.map(({ title: name }) => name)).toEqual([
      'EX-001  The delivery report',
      'EX-002  The host\u2019s log',
    ]);
  });

  test('a reference to an exhibit leads to its page', () => {
    const raw = Buffer.from(pdf).toString('latin1');
    for (const { id } of aDocument().exhibits) {
      expect(raw).toMatch(new RegExp(`/S /GoTo[^>]{0,40}/D \\(${id}\\)`));
      expect(raw).toMatch(new RegExp(`\\(${id}\\) (?:\\d+ 0 R|\\[)`));
    }
  });

  test('says its title and date, and no other date', () => {
    const info = pdfInfo(pdf);
    expect(info).toMatch(/Title:\s+Connections from 198\.51\.100\.7 are refused with AUP#CXCNCT/);
    expect(info).toMatch(/CreationDate:.*Nov 12 .*2026/);
    expect(info).toMatch(/Tagged:\s+yes/);
  });

  test('keeps originals byte for byte', async () => {
    const own = await render(aDocument({ to: 'own' }), attached);
    expect(Buffer.compare(pdfAttachment(own, 'bounce.eml'), original)).toBe(0);
    expect(Object.keys(pdfJson(own).attachments)).toHaveLength(2);
    expect(Object.keys(pdfJson(pdf).attachments)).toHaveLength(0);
    // PDF/A-3 wants each file associated, with what it is to the document (ISO 19005-3, 6.8).
    const content = pdfContent(own);
    expect(content.match(/\/AFRelationship \/Source/g)).toHaveLength(2);
    expect(content).toMatch(/\/AF \[\s*\d+ 0 R\s+\d+ 0 R\s*\]/);
  });

  test('a cell taller than a page goes on on the next one', async () => {
    const tall = finding('F1', { sentence: Array.from({ length: 900 }, (_, i) => `word${i}`).join(' ') });
    const pages = pdfPages(await render({ ...bare, rest: [{ kind: 'findings', findings: [tall, tall] }] }));
    const whole = squeezed(pages.join(''));
    for (const word of ['word0', 'word450', 'word899']) expect(whole).toContain(word);
  });

  test('an exhibit of up to twelve lines stands on one page, however long the name of its file', async () => {
    const short = Array.from({ length: 30 }, (_, i) => {
      const id = `EX-${String(i + 1).padStart(3, '0')}`;
      const text = Array.from({ length: 12 - (i % 3) }, (_, n) => `${id}-${n + 1}.`).join('\n');
      return { ...anExhibit(id, text, ''), sourceName: `${'a-long-name-'.repeat(1 + 10 * (i % 7))}.eml` };
    });
    const pages = pdfPages(
      await render({
        ...bare,
        rest: [
          { kind: 'heading', level: 2, text: 'Exhibits' },
          ...short.map((exhibit) => ({ kind: 'exhibit' as const, exhibit })),
        ],
      }),
    ).map(squeezed);
    expect(pages.length).toBeGreaterThan(3);
    for (const { id, lines } of short) {
      const on = pages.filter((page) => page.includes(`${id}-`));
      expect(on, id).toHaveLength(1);
      for (const { text } of lines) expect(on[0]).toContain(text);
    }
  }, 60_000);

  test('an exhibit of one line without a space, a hundred thousand characters long, is shown whole', async () => {
    const line = 'x1'.repeat(50_000);
    const document = { ...bare, rest: [{ kind: 'exhibit' as const, exhibit: anExhibit('EX-001', line) }] };
    const shown = squeezed(
      pdfText(await render(document)).replace(/.*UTC\n|.*of \d+\n|.*12 November 2026\n/g, ''),
    );
    expect(shown.match(/x1/g)?.length).toBe(50_000);
  }, 60_000);
});
