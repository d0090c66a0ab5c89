import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import PDFDocument from 'pdfkit';
import type { Face, PdfCanvas, PdfOptions, PdfString } from '../../shared/report/pdf/canvas.ts';

const FILES: Readonly<Record<Face, string>> = {
  sans: 'NotoSans-Regular.ttf',
  strong: 'NotoSans-SemiBold.ttf',
  mono: 'NotoSansMono-Regular.ttf',
  cjk: 'NotoSansJP-Regular.ttf',
};

/** What @types/pdfkit 0.17 does not say of pdfkit 0.20. */
interface Untyped {
  readonly _font: { readonly font: { hasGlyphForCodePoint(codePoint: number): boolean } };
  readonly info: Record<string, unknown>;
  endMetadata(): void;
}

const escapeXml = (text: string): string =>
  text.replace(/[&<>]/g, (c) => (c === '&' ? '&amp;' : c === '<' ? '&lt;' : '&gt;'));

/**
 * pdfkit writes the info dictionary's strings into the XMP without escaping them (`_addInfo`), so a title
 * with an ampersand breaks the metadata. By the time of `endMetadata` the dictionary itself is written.
 */
function escapeInfoForXmp(document: Untyped): void {
  const endMetadata = document.endMetadata.bind(document);
  document.endMetadata = () => {
    for (const [key, value] of Object.entries(document.info)) {
      if (typeof value === 'string') document.info[key] = escapeXml(value);
    }
    endMetadata();
  };
}

/**
 * Gives the function that opens a PDF for a pack: A4, tagged, PDF/A-3a, fonts from `folder`.
 * The font files are read once.
 */
export function pdfCanvases(folder: string): (options: PdfOptions) => PdfCanvas {
  const bytes = new Map<Face, Uint8Array>();
  const fontBytes = (face: Face): Uint8Array => {
    const known = bytes.get(face);
    if (known !== undefined) return known;
    const read = readFileSync(join(folder, FILES[face]));
    bytes.set(face, read);
    return read;
  };
  return (options) => open(options, fontBytes);
}

function open(options: PdfOptions, fontBytes: (face: Face) => Uint8Array): PdfCanvas {
  const at = new Date(options.at);
  const document = new PDFDocument({
    size: 'A4',
    margin: 0,
    autoFirstPage: false,
    pdfVersion: '1.7',
    subset: 'PDF/A-3a',
    tagged: true,
    lang: options.language,
    displayTitle: true,
    // PDF/A forbids the standard fonts, and pdfkit opens Helvetica where it is given none.
    font: fontBytes('sans') as unknown as string,
    info: {
      Title: options.title,
      Author: options.author,
      Creator: options.author,
      Producer: 'PDFKit',
      CreationDate: at,
      ModDate: at,
    },
  });
  const untyped = document as unknown as Untyped;
  escapeInfoForXmp(untyped);
  for (const face of Object.keys(FILES) as Face[]) document.registerFont(face, Buffer.from(fontBytes(face)));
  const chunks: Uint8Array[] = [];
  document.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  const ended = new Promise<void>((resolve, reject) => {
    document.on('end', resolve);
    document.on('error', reject);
  });
  return Object.assign(document as unknown as PdfCanvas, {
    // pdfkit tells texts from names by the wrapper object.
    string: (text: string): PdfString => Object(text) as PdfString,
    hasGlyph(face: Face, codePoint: number): boolean {
      document.font(face);
      return untyped._font.font.hasGlyphForCodePoint(codePoint);
    },
    async finish(): Promise<Uint8Array> {
      document.end();
      await ended;
      return new Uint8Array(Buffer.concat(chunks));
    },
  });
}
