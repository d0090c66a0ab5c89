/** The font files of a pack: `sans` and `strong` for our words, `mono` for a machine's, the others for what these lack. */
export type Face =
  | 'sans'
  | 'strong'
  | 'mono'
  | 'japanese'
  | 'simplified'
  | 'traditional'
  | 'korean'
  | 'hebrew'
  | 'arabic'
  | 'thai';

/** A structure element of a tagged PDF; opaque, made by `struct`. */
export interface PdfElement {
  add(child: PdfElement | PdfContent): unknown;
  end(): void;
}

/** A text in pdfkit's own wrapping; opaque, made by `string`. */
export interface PdfString {
  valueOf(): string;
}

/** Marked content on one page; opaque, made by `markStructureContent`. */
export interface PdfContent {
  readonly refs: readonly unknown[];
}

export interface PdfElementOptions {
  readonly alt?: string;
  readonly scope?: 'Row' | 'Column';
  /** Left, top, right, bottom in points from the top left corner. */
  readonly bbox?: readonly [number, number, number, number];
}

export interface PdfOutlineItem {
  addItem(title: string, options?: { readonly expanded?: boolean }): PdfOutlineItem;
}

/**
 * The part of a pdfkit document that the packs use, so that `shared/` needs neither Node nor pdfkit's types.
 * Points, y from the top of the page down. Fonts are registered under the names of `Face`.
 */
export interface PdfCanvas {
  readonly outline: PdfOutlineItem;
  addPage(): unknown;
  font(name: Face, size: number): unknown;
  /** In thousandths of the size. */
  widthOf(face: Face, text: string): number;
  /** `y` is the base line. */
  text(text: string, x: number, y: number): unknown;
  fillColor(color: string): unknown;
  strokeColor(color: string): unknown;
  lineWidth(width: number): unknown;
  dash(length: number, options: { readonly space: number }): unknown;
  undash(): unknown;
  moveTo(x: number, y: number): unknown;
  lineTo(x: number, y: number): unknown;
  closePath(): unknown;
  circle(x: number, y: number, radius: number): unknown;
  roundedRect(x: number, y: number, width: number, height: number, radius: number): unknown;
  stroke(): unknown;
  fill(): unknown;
  struct(role: string, options: PdfElementOptions): PdfElement;
  addStructure(element: PdfElement): unknown;
  markStructureContent(role: string): PdfContent;
  markContent(tag: 'Artifact', options: { readonly type: 'Pagination' | 'Layout' }): unknown;
  /** `actual`: the text in its order, where its glyphs stand in another. */
  markContent(tag: 'Span', options: { readonly lang?: string; readonly actual?: string }): unknown;
  endMarkedContent(): unknown;
  addNamedDestination(name: string, kind: 'XYZ', x: number | null, y: number, zoom: null): unknown;
  goTo(
    x: number,
    y: number,
    width: number,
    height: number,
    name: string,
    options: { readonly structParent: PdfElement; readonly Contents: PdfString },
  ): unknown;
  appendXML(xml: string): unknown;
  file(
    bytes: Uint8Array,
    options: {
      readonly name: string;
      readonly type: string;
      readonly relationship: 'Source';
      readonly description: string;
      readonly creationDate: Date;
      readonly modifiedDate: Date;
    },
  ): unknown;
  /** Text for a dictionary entry: pdfkit writes a plain string as a name. */
  string(text: string): PdfString;
  /** Whether the font has a glyph of its own for a code point: a missing one would print as an empty box. */
  hasGlyph(face: Face, codePoint: number): boolean;
  /** Ends the document and gives the file. */
  finish(): Promise<Uint8Array>;
}

/** What has to be known before the first page. */
export interface PdfOptions {
  readonly title: string;
  readonly author: string;
  readonly language: string;
  /** ISO 8601 UTC; the only date in the file, so that two runs are equal byte for byte. */
  readonly at: string;
}
