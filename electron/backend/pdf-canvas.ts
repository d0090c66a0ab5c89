import PDFDocument from 'pdfkit';
import type { Face, PdfCanvas, PdfOptions, PdfString } from '../../shared/report/pdf/canvas.ts';
import { type OpenFont, pdfFonts } from './pdf-fonts.ts';

/** What @types/pdfkit 0.17 does not say of pdfkit 0.20. */
interface Untyped {
  _fragment(text: string, x: number, y: number, options: object): void;
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

/** Gives the function that opens a PDF for a pack: A4, tagged, PDF/A-3a, fonts from `folder`. */
export function pdfCanvases(folder: string): (options: PdfOptions) => PdfCanvas {
  const fontOf = pdfFonts(folder);
  return (options) => open(options, fontOf);
}

function open(options: PdfOptions, fontOf: (face: Face) => OpenFont): PdfCanvas {
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
    // PDF/A forbids the standard fonts, and pdfkit opens Helvetica where nothing is said.
    font: null as unknown as string,
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
  const chunks: Uint8Array[] = [];
  document.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  const ended = new Promise<void>((resolve, reject) => {
    document.on('end', resolve);
    document.on('error', reject);
  });
  const registered = new Set<Face>();
  const font = document.font.bind(document);
  const untyped = document as unknown as Untyped;
  return Object.assign(document as unknown as PdfCanvas, {
    font: (face: Face, size: number) => {
      // Only fonts that are used are read.
      if (!registered.has(face)) document.registerFont(face, fontOf(face).font as unknown as string);
      registered.add(face);
      font(face, size);
    },
    // `text` would measure every line twice more, to underline it and to go on behind it.
    text: (text: string, x: number, y: number) =>
      untyped._fragment(text, x, y, { baseline: 'alphabetic', textWidth: 0, wordCount: 0 }),
    // pdfkit tells texts from names by the wrapper object.
    string: (text: string): PdfString => Object(text) as PdfString,
    hasGlyph: (face: Face, codePoint: number) => fontOf(face).font.hasGlyphForCodePoint(codePoint),
    widthOf: (face: Face, text: string) => fontOf(face).width(text),
    async finish(): Promise<Uint8Array> {
      document.end();
      await ended;
      return new Uint8Array(Buffer.concat(chunks));
    },
  });
}
