import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync, gzipSync } from 'node:zlib';
import PDFDocument from 'pdfkit';
import { describe, expect, test } from 'vitest';
import { leakPorts } from '../../../electron/backend/leak-ports.ts';
import { writeZip } from '../../../electron/backend/write-zip.ts';
import type { RemovedValue } from '../../../shared/contract/redaction.ts';
import { leaksIn } from '../../../shared/report/leaks/leaks-in.ts';

const VALUE = 'Anna.Bell+orders@florist.example';
const removed: readonly RemovedValue[] = [
  { value: VALUE, class: 'sender-local-part', token: 'person-1@florist.example' },
];
const fonts = new URL('../../../electron/fonts/', import.meta.url).pathname;
const utf8 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf8'));

const found = (path: string, bytes: Uint8Array) =>
  leaksIn([{ path, bytes }], removed, leakPorts).map(({ path: shown, place, form }) => ({
    path: shown,
    place: place.map(({ at, number }) => `${at} ${number}`).join(' > '),
    form,
  }));

type Draw = (document: PDFKit.PDFDocument) => void;

async function pdf(draw: Draw, options: PDFKit.PDFDocumentOptions = {}): Promise<Uint8Array> {
  const document = new PDFDocument({ font: `${fonts}NotoSans-Regular.ttf`, ...options });
  const chunks: Uint8Array[] = [];
  document.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  const ended = new Promise((resolve) => document.on('end', resolve));
  draw(document);
  document.end();
  await ended;
  return new Uint8Array(Buffer.concat(chunks));
}

/** As another program would write the same file: objects in streams. */
function repacked(bytes: Uint8Array): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'leak-'));
  try {
    writeFileSync(join(folder, 'a.pdf'), bytes);
    execFileSync('qpdf', ['--object-streams=generate', join(folder, 'a.pdf'), join(folder, 'b.pdf')]);
    return new Uint8Array(readFileSync(join(folder, 'b.pdf')));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const places: readonly [string, string, Draw, PDFKit.PDFDocumentOptions?][] = [
  ['in the text of page 2', 'pdf-page 2', (d) => d.text('First').addPage().text(`To ${VALUE}, who`)],
  [
    'in a text broken over two lines',
    'pdf-page 1',
    (d) => d.text('Anna.Bell+ord', 50, 50).text('ers@florist.example', 50, 64),
  ],
  [
    'in a cell whose lines are drawn among others',
    'pdf-page 1',
    (d) =>
      d
        .text('Anna.Bell+ord', 50, 50, { lineBreak: false })
        .text('other', 200, 50, { lineBreak: false })
        .text('ers@florist.example', 50, 64, { lineBreak: false })
        .text('cell', 200, 64),
  ],
  [
    'in a font of its own in the middle',
    'pdf-page 1',
    (d) =>
      d
        .text('to Anna.Bell+orders', { continued: true })
        .font(`${fonts}NotoSansMono-Regular.ttf`)
        .text('@florist.example'),
  ],
  ['in a standard font', 'pdf-page 1', (d) => d.font('Helvetica').text(VALUE)],
  ['in the title', 'pdf-string 1', () => undefined, { info: { Title: `About ${VALUE}` } }],
  ['in the outline', 'pdf-string 1', (d) => d.outline.addItem(`Mail to ${VALUE} – é`)],
  [
    'in an alternative text',
    'pdf-string 1',
    (d) => d.addStructure(d.struct('Figure', { alt: `Mails of ${VALUE}` })),
  ],
  ['in an expansion', 'pdf-string 1', (d) => d.addStructure(d.struct('Span', { expanded: VALUE }))],
  ['in a replacement text', 'pdf-string 1', (d) => d.addStructure(d.struct('Span', { actual: `‏${VALUE}` }))],
  [
    'in a replacement text beside the drawing',
    'pdf-page 1',
    (d) =>
      d
        .markContent('Span', { actual: `“${VALUE}”` })
        .text('somebody')
        .endMarkedContent(),
  ],
  ['in a link', 'pdf-string 1', (d) => d.link(50, 50, 100, 20, `mailto:${VALUE}`)],
  ['in a note', 'pdf-string 1', (d) => d.note(50, 50, 100, 20, `Ask ${VALUE}`)],
  [
    'in a kept file',
    'attachment 1 > line 2',
    (d) => d.file(Buffer.from(`Hello\nTo: ${VALUE}\n`), { name: 'a.txt' }),
  ],
  [
    "in a kept file's name",
    'pdf-string 1',
    (d) => d.file(Buffer.from('Hello'), { name: `bounce ${VALUE}.eml` }),
  ],
  [
    "in a kept file's description",
    'pdf-string 1',
    (d) => d.file(Buffer.from('Hello'), { name: 'a.eml', description: `of ${VALUE}` }),
  ],
];

describe('a removed value in a PDF is found', () => {
  test.each(places)('%s', async (_where, place, draw, options) => {
    const file = await pdf(draw, options);
    expect(found('receiver/pack.pdf', file).map((leak) => leak.place)).toContain(place);
  });

  test.each(places)('%s, with its objects packed into streams', async (_where, _place, draw, options) => {
    expect(found('receiver/pack.pdf', repacked(await pdf(draw, options)))).not.toEqual([]);
  });

  test('in its metadata', async () => {
    const file = await pdf((d) => d.text('x'), {
      subset: 'PDF/A-3a',
      pdfVersion: '1.7',
      tagged: true,
      info: { Title: VALUE },
    });
    expect(found('receiver/pack.pdf', file)).toContainEqual({
      path: 'receiver/pack.pdf',
      place: 'pdf-metadata 1',
      form: 'plain',
    });
  });

  test('in bytes that belong to no object', async () => {
    const file = Buffer.concat([await pdf((d) => d.text('x')), Buffer.from(`\n% ${VALUE}\n`)]);
    expect(found('receiver/pack.pdf', new Uint8Array(file))).toHaveLength(1);
  });

  test('in a PDF that is kept in a PDF', async () => {
    const inner = await pdf((d) => d.text(VALUE));
    const file = await pdf((d) => d.file(Buffer.from(inner), { name: 'inner.pdf' }));
    expect(found('host/pack.pdf', file)).toEqual([
      { path: 'host/pack.pdf', place: 'attachment 1 > pdf-page 1', form: 'plain' },
    ]);
  });

  test('and in none that has another', async () => {
    const file = await pdf((d) => d.text('To: joanna.bell+orders@florist.example'), {
      info: { Title: 'Anna' },
    });
    expect(found('receiver/pack.pdf', file)).toEqual([]);
  });
});

describe('a removed value in other files is found', () => {
  test("in a file's name, which the leak shows by its token", () => {
    expect(found(`own/originals/${VALUE}`, utf8('x'))).toEqual([
      { path: 'own/originals/person-1@florist.example', place: 'file-name 1', form: 'plain' },
    ]);
  });

  test("in a percent-encoded file's name", () => {
    expect(found(`own/originals/${VALUE.replace('@', '%40')}.eml`, utf8('x'))).toContainEqual({
      path: 'own/originals/person-1@florist.example',
      place: 'file-name 1',
      form: 'percent',
    });
  });

  test('on its line', () => {
    const lines = Array.from({ length: 500 }, (_, i) => (i === 321 ? `<${VALUE}>` : `line ${i + 1}`));
    expect(found('receiver/evidence.txt', utf8(lines.join('\n')))).toEqual([
      { path: 'receiver/evidence.txt', place: 'line 322', form: 'plain' },
    ]);
  });

  test('in an entry of a zip as the app writes it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'leak-'));
    try {
      await writeZip(
        folder,
        'pack.zip',
        [
          { path: 'receiver/pack.md', bytes: utf8('nothing') },
          { path: 'receiver/ticket.txt', bytes: utf8(`Dear ${VALUE}`) },
        ],
        '2026-11-24T12:00:00Z',
      );
      const bytes = new Uint8Array(readFileSync(join(folder, 'pack.zip')));
      expect(found('pack.zip', bytes).map(({ place }) => place)).toEqual(['zip-entry 2 > line 1']);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test("in the name of a zip's entry", async () => {
    const folder = mkdtempSync(join(tmpdir(), 'leak-'));
    try {
      await writeZip(
        folder,
        'pack.zip',
        [{ path: `own/${VALUE}.eml`, bytes: utf8('x') }],
        '2026-11-24T12:00:00Z',
      );
      const bytes = new Uint8Array(readFileSync(join(folder, 'pack.zip')));
      expect(found('pack.zip', bytes).map(({ place }) => place)).toEqual(['zip-name 1']);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('in a gzip', () => {
    expect(found('log.gz', new Uint8Array(gzipSync(`a ${VALUE} b`)))).toMatchObject([
      { place: 'unpacked 1 > line 1' },
    ]);
  });

  test('in a zip whose directory is damaged, as far as its bytes are plain', () => {
    const bytes = Buffer.concat([Buffer.from('PK\x03\x04'), deflateRawSync('x'), Buffer.from(VALUE)]);
    expect(found('a.zip', new Uint8Array(bytes))).not.toEqual([]);
  });
});
