import { speak } from '../../language/speak.ts';
import type { Document } from '../block.ts';
import type { PdfCanvas, PdfOptions } from './canvas.ts';
import { conformanceXmp } from './conformance.ts';
import { drawPage, outlineWriter } from './draw.ts';
import { footOf } from './foot.ts';
import type { Page, Row, Tag } from './layout.ts';
import { addressRows, runningRow } from './letter-head.ts';
import { linkExhibits } from './link-exhibits.ts';
import { type Context, tag } from './measure/context.ts';
import { measure } from './measure/measure.ts';
import { normalise, type Prepared, pageLabel } from './normalise.ts';
import { place } from './place.ts';
import { type Shaper, shaperOf } from './shaper.ts';
import { tagTree } from './tag-tree.ts';
import { CONTENT_WIDTH, PAGE, reportType, typeAt } from './theme.ts';

/** A file kept inside the PDF, byte for byte. */
export interface Attachment {
  readonly name: string;
  readonly type: 'message/rfc822' | 'text/plain' | 'application/octet-stream';
  readonly bytes: Uint8Array;
  readonly description: string;
}

export interface RenderInput {
  readonly document: Document;
  /** SHA-256 of the manifest, lower-case hex, or empty for a preview. */
  readonly manifest: string;
  /** 64 characters that the caller replaces by the digest of the finished file. */
  readonly seal: string;
  readonly appName: string;
  readonly attachments: readonly Attachment[];
}

/**
 * A document as PDF/A-3a and PDF/UA-1 in one file: normalised, measured, placed, drawn and tagged.
 * The same input gives the same bytes.
 */
export async function renderPdf(
  input: RenderInput,
  open: (options: PdfOptions) => PdfCanvas,
): Promise<Uint8Array> {
  const { document } = input;
  const canvas = open({
    title: document.title,
    author: input.appName,
    language: document.language,
    at: document.at,
  });
  canvas.appendXML(conformanceXmp(input.manifest, input.seal));
  const prepared = normalise(document, input.manifest);
  const shaper = shaperOf(canvas);
  const root: Tag = { role: 'Document', parent: null };
  const context: Context = { ...contextAt(1, document, shaper, root), type: reportType };
  const known = new Set(
    prepared.rest.flatMap((block) => (block.kind === 'exhibit' ? [block.exhibit.id] : [])),
  );
  const link = (rows: readonly Row[]) => linkExhibits(rows, known, shaper);
  const first = firstPages(document, prepared, link, shaper, root);
  const frame = { top: PAGE.topLater, bottom: footOf(prepared.foot.later, '', context, root).top - 10 };
  const rest = place(link(measure(prepared.rest, context)), () => frame);
  const pages = [...first, ...rest].filter((page) => page.length > 0);
  drawPages(pages, first.length, { document, prepared, context, canvas, shaper, root });
  attach(input.attachments, canvas, document.at);
  return canvas.finish();
}

function contextAt(scale: number, document: Document, shaper: Shaper, root: Tag): Context {
  return {
    x: PAGE.left,
    width: CONTENT_WIDTH,
    type: typeAt(scale),
    shaper,
    words: speak(document.language).writers,
    parent: root,
    part: 'rest',
    lead: false,
    pageHeight: PAGE.bottom - PAGE.topLater - 60,
  };
}

/** Page 1 stands alone: it is set tighter, down to sizes that print well, before it may run over. */
const SCALES = [1, 0.96, 0.92, 0.88, 0.84];

function firstPages(
  document: Document,
  prepared: Prepared,
  link: (rows: readonly Row[]) => readonly Row[],
  shaper: Shaper,
  root: Tag,
): readonly Page[] {
  const bottom = footOf(prepared.foot.first, '', contextAt(1, document, shaper, root), root).top - 10;
  const set = (scale: number): readonly Page[] => {
    const context: Context = { ...contextAt(scale, document, shaper, root), part: 'first', lead: true };
    const rows = link([
      runningRow(document, context, root),
      ...addressRows(document, context),
      ...measure(prepared.first, context),
    ]);
    return place(rows, (page) => ({ top: page === 0 ? 51 : PAGE.topLater, bottom }));
  };
  for (const scale of SCALES) {
    const pages = set(scale);
    if (pages.length === 1) return pages;
  }
  return set(1);
}

interface Drawing {
  readonly document: Document;
  readonly prepared: Prepared;
  readonly context: Context;
  readonly canvas: PdfCanvas;
  readonly shaper: Shaper;
  readonly root: Tag;
}

function drawPages(
  pages: readonly Page[],
  firstCount: number,
  { document, prepared, context, canvas, shaper, root }: Drawing,
): void {
  const tags = tagTree(canvas);
  const outline = outlineWriter(canvas);
  pages.forEach((page, i) => {
    canvas.addPage();
    const number = pageLabel(document.pageOf, i + 1, pages.length);
    const foot = footOf(i === 0 ? prepared.foot.first : prepared.foot.later, number, context, tag('P', root));
    const footRow: Row = { height: 0, before: 0, keepWithNext: false, marks: foot.marks };
    const running = runningRow(document, context, root);
    drawPage(
      [
        ...(i === 0 ? [] : [{ row: running, y: 51, artifact: true }]),
        ...page,
        // The hash is part of what page 1 says; on later pages the foot is only for the eye.
        { row: footRow, y: 0, artifact: i !== 0 },
      ],
      canvas,
      tags,
      shaper,
      outline,
    );
  });
  if (firstCount === 0 && pages.length === 0) canvas.addPage();
  tags.close();
}

function attach(attachments: readonly Attachment[], canvas: PdfCanvas, at: string): void {
  const date = new Date(at);
  for (const { name, type, bytes, description } of attachments) {
    canvas.file(bytes, {
      name,
      type,
      relationship: 'Source',
      description,
      creationDate: date,
      modifiedDate: date,
    });
  }
}
