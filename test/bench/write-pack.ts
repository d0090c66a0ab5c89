import { createHash } from 'node:crypto';
import PDFDocument from 'pdfkit';
import { analyse } from '../../electron/backend/analyse.ts';
import { keepHeapLean } from '../../electron/backend/lean-heap.ts';
import { makeSource } from '../../electron/backend/make-source.ts';
import { pdfCanvases } from '../../electron/backend/pdf-canvas.ts';
import { buildCase } from '../../shared/evidence/build-case.ts';
import { knowledge } from '../../shared/knowledge/knowledge.ts';
import type { Document } from '../../shared/report/block.ts';
import { withColophon } from '../../shared/report/colophon.ts';
import { buildDocument } from '../../shared/report/document.ts';
import { renderPdf } from '../../shared/report/pdf/render-pdf.ts';
import { ZEROS } from '../../shared/report/seal.ts';
import { textsOf } from '../report/writers/texts-of.ts';
import { manyNotices } from './many-notices.ts';
import { peakMemory } from './peak-memory.mjs';

// `write-pack FONTS COUNT`: the receiver's PDF of one incident of so many bounces, and the same words written
// plainly by pdfkit, one after the other in one process.
keepHeapLean();
const [fonts = '', count = '1000'] = process.argv.slice(2);
const at = '2026-01-01T00:00:00.000Z';

function documentOf(bounces: number): Document {
  const analyses = manyNotices(bounces).map(({ name, text }, i) =>
    analyse(makeSource(i + 1, name, new TextEncoder().encode(text), at)),
  );
  const c = buildCase(
    {
      sources: analyses.map(({ source }) => source),
      readings: analyses.map(({ reading }) => reading),
      diagnoses: new Map(analyses.flatMap(({ diagnoses }) => diagnoses.map((each) => [each.bounce, each]))),
      statements: {},
      at,
    },
    knowledge,
  );
  const [incident] = c.incidents;
  if (incident === undefined || c.incidents.length > 1) throw new Error('not one incident');
  const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
  return withColophon(
    buildDocument({ case: c, incident, to: 'receiver', language: 'en', knowledge, appVersion: '0', sha256 }),
  );
}

/** Words one under the other, as a first program with pdfkit writes them. */
async function plainly(texts: readonly string[]): Promise<number> {
  const pdf = new PDFDocument({ size: 'A4', margin: 57, font: `${fonts}/NotoSans-Regular.ttf` });
  let bytes = 0;
  pdf.on('data', (chunk: Uint8Array) => {
    bytes += chunk.length;
  });
  const ended = new Promise((resolve) => pdf.on('end', resolve));
  pdf.fontSize(8.6);
  for (const text of texts) pdf.text(text);
  pdf.end();
  await ended;
  return bytes;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const openPdf = pdfCanvases(fonts);
const render = (document: Document) =>
  renderPdf({ document, manifest: ZEROS, seal: ZEROS, appName: 'Bench', attachments: [] }, openPdf);

// Both find the same fonts opened and the same code warm.
await render(documentOf(3));
await plainly(textsOf(documentOf(3)));
const document = documentOf(Number(count));
const texts = textsOf(document);
let bytes: Uint8Array = new Uint8Array();
const ours: number[] = [];
const theirs: number[] = [];
let peak = 0;
// In turns, and the least of each: whatever else the machine does only adds.
for (let round = 0; round < 3; round += 1) {
  ours.push(
    await timed(async () => {
      bytes = await render(document);
    }),
  );
  if (round === 0) peak = peakMemory();
  theirs.push(await timed(() => plainly(texts)));
}
const characters = texts.reduce((sum, text) => sum + text.length, 0);
const pages = Buffer.from(bytes).toString('latin1').split('/Type /Page\n').length - 1;
process.stdout.write(
  JSON.stringify({ pdf: Math.min(...ours), plain: Math.min(...theirs), peak, characters, pages }),
);
