import type { LeakStep } from '../../../contract/leak.ts';
import { bytesOf, byteText } from '../byte-text.ts';
import type { LeakPorts } from '../leak-ports.ts';
import { type CMap, readCMap } from './cmap.ts';
import { contentTexts, type Fonts } from './content-text.ts';
import { entryOf, type PdfObject, pdfObjects, refsOf } from './pdf-object.ts';
import { textString } from './text-string.ts';
import { type Token, tokenAt } from './tokens.ts';

type PdfPart =
  | { readonly step: LeakStep; readonly text: string }
  /** A file that is kept inside. */
  | { readonly step: LeakStep; readonly file: Uint8Array };

interface Opened extends PdfObject {
  /** What the stream says, its filters undone as far as they are known. */
  readonly content: string | null;
}

/**
 * Everything that a PDF says: what its pages draw (codes of subset fonts, read by each font's ToUnicode), the
 * strings of its objects (titles, outline, alternative and replacement texts, names of files), metadata,
 * files kept inside, and whatever else its streams and the bytes between its objects hold.
 *
 * A walker of our own: the libraries that read text out of a PDF lay out pages, want a DOM or Node, and leave
 * out what is not on a page. It reads what pdfkit writes and plain variants of it; encrypted files it does not.
 */
export function* pdfParts(file: string, ports: Pick<LeakPorts, 'inflate'>): Generator<PdfPart> {
  const objects = [...pdfObjects(file)].map((object) => opened(object, ports));
  const all = [...objects, ...objects.flatMap(packedIn)];
  const byNumber = new Map(all.map((object) => [object.number, object]));
  const fonts = fontsOf(all, byNumber);
  const pages = pagesOf(all);
  // Outlines of glyphs: the app's own fonts, cut to what is drawn.
  const glyphs = new Set(
    all.flatMap(({ tokens }) => ['FontFile', 'FontFile2', 'FontFile3'].flatMap((key) => refsOf(tokens, key))),
  );
  yield { step: { at: 'pdf-string', number: 1 }, text: stringsIn(all.flatMap(({ tokens }) => tokens)) };
  yield { step: { at: 'pdf-stream', number: 0 }, text: between(file, objects) };
  let attachments = 0;
  for (const object of all) {
    const { content, number, tokens } = object;
    if (content === null || glyphs.has(number)) continue;
    const type = entryOf(tokens, 'Type')?.value;
    if (type === 'EmbeddedFile') {
      attachments += 1;
      yield { step: { at: 'attachment', number: attachments }, file: bytesOf(content) };
      continue;
    }
    const page = pages.get(number);
    const drawn = /\bBT\b/.test(content) ? contentTexts(content, fonts) : [];
    const step: LeakStep =
      page !== undefined
        ? { at: 'pdf-page', number: page }
        : type === 'Metadata'
          ? { at: 'pdf-metadata', number: 1 }
          : { at: 'pdf-stream', number };
    if (drawn.length === 0) yield { step, text: content };
    for (const text of drawn) yield { step, text };
  }
}

function opened(object: PdfObject, { inflate }: Pick<LeakPorts, 'inflate'>): Opened {
  if (object.stream === null) return { ...object, content: null };
  const filters = filtersOf(object.tokens);
  let content = object.stream;
  for (const filter of filters) {
    if (filter === 'FlateDecode') {
      const bytes = inflate(bytesOf(content));
      if (bytes === null) break;
      content = byteText(bytes);
    } else if (filter === 'ASCIIHexDecode') {
      content = tokenAt(`<${content.replace(/[^0-9A-Fa-f]/g, '')}>`, 0)?.value ?? content;
    } else break;
  }
  return { ...object, content };
}

function filtersOf(tokens: readonly Token[]): readonly string[] {
  const at = tokens.findIndex(({ kind, value }) => kind === 'name' && value === 'Filter');
  if (at < 0) return [];
  if (tokens[at + 1]?.value !== '[') return [tokens[at + 1]?.value ?? ''];
  const end = tokens.findIndex(({ value }, i) => i > at && value === ']');
  return tokens.slice(at + 2, end).map(({ value }) => value);
}

/** Objects in a stream of objects (ISO 32000-1, 7.5.7). */
function packedIn({ content, tokens }: Opened): readonly Opened[] {
  if (content === null || entryOf(tokens, 'Type')?.value !== 'ObjStm') return [];
  const first = Number(entryOf(tokens, 'First')?.value ?? 0);
  const head = content.slice(0, first).trim().split(/\s+/).map(Number);
  const found: Opened[] = [];
  for (let i = 0; i + 1 < head.length; i += 2) {
    const start = first + (head[i + 1] ?? 0);
    const end = first + (head[i + 3] ?? content.length);
    const own: Token[] = [];
    const text = content.slice(start, end);
    for (let token = tokenAt(text, 0); token !== null; token = tokenAt(text, token.end)) own.push(token);
    found.push({ number: head[i] ?? 0, tokens: own, stream: null, content: null, start, end });
  }
  return found;
}

/** Each `/F1 15 0 R` whose object has a ToUnicode. */
function fontsOf(objects: readonly Opened[], byNumber: ReadonlyMap<number, Opened>): Fonts {
  const read = new Map<number, CMap | null>();
  const cmapOf = (font: number): CMap | null => {
    const known = read.get(font);
    if (known !== undefined) return known;
    const [stream] = refsOf(byNumber.get(font)?.tokens ?? [], 'ToUnicode');
    const content = stream === undefined ? null : byNumber.get(stream)?.content;
    const cmap = typeof content === 'string' ? readCMap(content) : null;
    read.set(font, cmap);
    return cmap;
  };
  const fonts = new Map<string, Set<CMap>>();
  for (const { tokens } of objects) {
    tokens.forEach(({ kind, value }, i) => {
      if (kind !== 'name' || tokens[i + 3]?.value !== 'R') return;
      const cmap = cmapOf(Number(tokens[i + 1]?.value));
      if (cmap !== null) fonts.set(value, (fonts.get(value) ?? new Set()).add(cmap));
    });
  }
  return new Map([...fonts].map(([name, cmaps]) => [name, [...cmaps]]));
}

/** The page of each content stream: the order in which the tree of pages names them. */
function pagesOf(objects: readonly Opened[]): ReadonlyMap<number, number> {
  const byNumber = new Map(
    objects
      .filter(({ tokens }) => entryOf(tokens, 'Type')?.value === 'Page')
      .map((page) => [page.number, page]),
  );
  const order = objects.flatMap(({ tokens }) => refsOf(tokens, 'Kids')).filter((kid) => byNumber.has(kid));
  const pages = new Map<number, number>();
  order.forEach((kid, i) => {
    for (const ref of refsOf(byNumber.get(kid)?.tokens ?? [], 'Contents')) pages.set(ref, i + 1);
  });
  return pages;
}

const stringsIn = (tokens: readonly Token[]): string =>
  tokens
    .filter(({ kind }) => kind !== 'mark' && kind !== 'word')
    .map(({ value }) => textString(value))
    .join('\n\n');

/** The bytes that belong to no object: header, table of references, comments. */
function between(file: string, objects: readonly PdfObject[]): string {
  let at = 0;
  const pieces: string[] = [];
  for (const { start, end } of objects) {
    pieces.push(file.slice(at, start));
    at = end;
  }
  return [...pieces, file.slice(at)].join('\n');
}
