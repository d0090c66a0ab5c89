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

const FACES = ['sans', 'strong', 'mono', 'cjk'] as const satisfies readonly Face[];

/** A font as fontkit opened it; pdfkit takes it in place of a file. */
interface ParsedFont {
  hasGlyphForCodePoint(codePoint: number): boolean;
}

/** What @types/pdfkit 0.17 does not say of pdfkit 0.20. */
interface Untyped {
  readonly _font: { readonly font: ParsedFont };
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
 * Gives the function that opens a PDF for a pack: A4, tagged, PDF/A-3a, fonts from `folder`. Each font
 * file is read and its tables decoded once, not for every document: that takes longer than setting one.
 */
export function pdfCanvases(folder: string): (options: PdfOptions) => PdfCanvas {
  const fonts = new Map<Face, ParsedFont>();
  const fontOf = (face: Face): ParsedFont => {
    const known = fonts.get(face);
    if (known !== undefined) return known;
    const bytes = readFileSync(join(folder, FILES[face]));
    // pdfkit opens the file with its own fontkit; any later document takes the opened font.
    const scratch = new PDFDocument({ autoFirstPage: false, font: bytes as unknown as string });
    const font = (scratch as unknown as Untyped)._font.font;
    fonts.set(face, font);
    return font;
  };
  return (options) => open(options, fontOf);
}

function open(options: PdfOptions, fontOf: (face: Face) => ParsedFont): PdfCanvas {
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
    font: fontOf('sans') as unknown as string,
    info: {
      Title: options.title,
      Author: options.author,
      Creator: options.author,
      Producer: 'PDFKit',
      CreationDate: at,
      ModDate: at,
    },
  });
  escapeInfoForXmp(document as unknown as Untyped);
  for (const face of FACES) document.registerFont(face, fontOf(face) as unknown as string);
  const chunks: Uint8Array[] = [];
  document.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  const ended = new Promise<void>((resolve, reject) => {
    document.on('end', resolve);
    document.on('error', reject);
  });
  return Object.assign(document as unknown as PdfCanvas, {
    // pdfkit tells texts from names by the wrapper object.
    string: (text: string): PdfString => Object(text) as PdfString,
    hasGlyph: (face: Face, codePoint: number) => fontOf(face).hasGlyphForCodePoint(codePoint),
    async finish(): Promise<Uint8Array> {
      document.end();
      await ended;
      return new Uint8Array(Buffer.concat(chunks));
    },
  });
}
