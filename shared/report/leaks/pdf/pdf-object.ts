import { type Token, tokenAt } from './tokens.ts';

/** An indirect object: its tokens, and its stream as it stands in the file. */
export interface PdfObject {
  readonly number: number;
  readonly tokens: readonly Token[];
  /** Null where it has none. */
  readonly stream: string | null;
  /** Where the object begins and ends in the file. */
  readonly start: number;
  readonly end: number;
}

const HEAD = /(\d{1,10})\s{1,4}\d{1,5}\s{1,4}obj\b/g;

/** All indirect objects of a file, earlier versions of one too; the table of references is not trusted. */
export function* pdfObjects(file: string): Generator<PdfObject> {
  HEAD.lastIndex = 0;
  for (let from = 0; ; ) {
    const head = headFrom(file, from);
    if (head === null) return;
    const { tokens, end, word } = tokensUntil(file, head.end);
    const stream = word === 'stream' ? streamAt(file, end, tokens) : null;
    from = Math.max(stream?.end ?? end, head.end);
    yield { number: head.number, tokens, stream: stream?.bytes ?? null, start: head.start, end: from };
  }
}

function headFrom(file: string, from: number) {
  HEAD.lastIndex = from;
  const match = HEAD.exec(file);
  return match === null
    ? null
    : { number: Number(match[1]), start: match.index, end: match.index + match[0].length };
}

function tokensUntil(file: string, from: number) {
  const tokens: Token[] = [];
  let end = from;
  for (let token = tokenAt(file, from); token !== null; token = tokenAt(file, end)) {
    end = token.end;
    if (token.kind === 'word' && (token.value === 'stream' || token.value === 'endobj'))
      return { tokens, end, word: token.value };
    tokens.push(token);
  }
  return { tokens, end, word: '' };
}

/** The stream's bytes by its length where that is said and right, else up to `endstream`. */
function streamAt(file: string, after: number, tokens: readonly Token[]) {
  const start = after + (file.startsWith('\r\n', after) ? 2 : 1);
  const length = Number(entryOf(tokens, 'Length')?.value ?? Number.NaN);
  const stated =
    Number.isInteger(length) && /^\s{0,2}endstream/.test(file.slice(start + length, start + length + 12));
  const found = stated ? start + length : file.indexOf('endstream', start);
  const end = found < 0 ? file.length : found;
  return { bytes: file.slice(start, end), end };
}

/** What stands behind a name: the first token of its value. */
export function entryOf(tokens: readonly Token[], name: string): Token | undefined {
  const at = tokens.findIndex((token) => token.kind === 'name' && token.value === name);
  return at < 0 ? undefined : tokens[at + 1];
}

/** The numbers of the objects that stand behind a name: one, or an array of them. */
export function refsOf(tokens: readonly Token[], name: string): readonly number[] {
  const at = tokens.findIndex((token) => token.kind === 'name' && token.value === name);
  if (at < 0) return [];
  const refs: number[] = [];
  for (let i = tokens[at + 1]?.value === '[' ? at + 2 : at + 1; tokens[i + 2]?.value === 'R'; i += 3) {
    refs.push(Number(tokens[i]?.value));
    if (tokens[at + 1]?.value !== '[') break;
  }
  return refs;
}
