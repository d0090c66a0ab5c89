import { plainRun, type Run, wholeRun } from './trace.ts';
import type { TracedText } from './traced-text.ts';

/** Elements whose content is no text for a reader. */
const HIDDEN = new Set(['script', 'style', 'head', 'title', 'template', 'noscript']);
/** Elements that begin a line. */
const BLOCK =
  /^(?:address|blockquote|body|br|center|dd|div|dl|dt|form|h[1-6]|hr|li|ol|p|pre|table|tbody|td|th|tr|ul|article|section)$/;
const ENTITIES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: ' ',
    copy: '©',
    reg: '®',
    hellip: '…',
    mdash: '—',
    ndash: '–',
    lsquo: '‘',
    rsquo: '’',
    ldquo: '“',
    rdquo: '”',
    laquo: '«',
    raquo: '»',
    middot: '·',
    bull: '•',
    auml: 'ä',
    ouml: 'ö',
    uuml: 'ü',
    Auml: 'Ä',
    Ouml: 'Ö',
    Uuml: 'Ü',
    szlig: 'ß',
    eacute: 'é',
    egrave: 'è',
    ecirc: 'ê',
    agrave: 'à',
    acirc: 'â',
    ccedil: 'ç',
    ocirc: 'ô',
    ucirc: 'û',
    ugrave: 'ù',
    icirc: 'î',
    iuml: 'ï',
    aacute: 'á',
    iacute: 'í',
    oacute: 'ó',
    uacute: 'ú',
    ntilde: 'ñ',
    atilde: 'ã',
    otilde: 'õ',
    Eacute: 'É',
    iexcl: '¡',
    iquest: '¿',
    euro: '€',
    aring: 'å',
    aelig: 'æ',
    oslash: 'ø',
    zwnj: '',
    zwj: '',
    shy: '',
  }),
);
const TAG_NAME = /^<\/?([a-z][a-z0-9]{0,15})(?=[\s/>:])/i;
/** A tag longer than this is text in disguise. */
const MAX_TAG = 20_000;

class Writer {
  text = '';
  readonly runs: Run[] = [];
  /** The last two characters: asking the growing text for them would copy it each time. */
  private tail = '';

  plain(piece: string, start: number): void {
    if (piece === '') return;
    this.runs.push(plainRun(this.text.length, piece.length, start));
    this.add(piece);
  }

  whole(piece: string, start: number, end: number): void {
    if (piece === '') return;
    this.runs.push(wholeRun(this.text.length, piece.length, start, end));
    this.add(piece);
  }

  /** Blanks collapse; a line begins once. */
  gap(piece: ' ' | '\n', start: number, end: number): void {
    if (this.tail === '' || this.tail === '\n\n') return;
    if (piece === ' ' && /\s$/.test(this.tail)) return;
    this.whole(piece, start, end);
  }

  private add(piece: string): void {
    this.text += piece;
    this.tail = `${this.tail}${piece.slice(-2)}`.slice(-2);
  }
}

/** End of the markup that begins at `<`, or -1 where `<` is only a character (as in `<user@example.com>`). */
function endOfMarkup(html: string, at: number, end: number): number {
  if (html.startsWith('<!--', at)) {
    const closed = html.indexOf('-->', at + 4);
    return closed < 0 ? html.length : closed + 3;
  }
  if (!/[a-z/!?]/i.test(html[at + 1] ?? '')) return -1;
  if (end < at || end - at > MAX_TAG) return -1;
  // Notices quote addresses without escaping them: <user@example.com> is no tag.
  return /^<[^\s<>"'=@]{1,200}@[^\s<>]{1,260}>$/.test(html.slice(at, end + 1)) ? -1 : end + 1;
}

function entityAt(html: string, at: number): { readonly text: string; readonly end: number } | null {
  const match = /^&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,10}));?/i.exec(html.slice(at, at + 14));
  if (match === null) return null;
  const [whole, decimal, hex, name] = match;
  const end = at + whole.length;
  if (name !== undefined) {
    const text = ENTITIES.get(name) ?? ENTITIES.get(name.toLowerCase());
    return text === undefined ? null : { text, end };
  }
  const code = decimal !== undefined ? Number(decimal) : Number.parseInt(hex ?? '0', 16);
  const readable = code > 8 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return { text: readable ? String.fromCodePoint(code === 160 ? 32 : code) : '\uFFFD', end };
}

/** Steps over a tag; returns where reading goes on. */
function readTag(html: string, at: number, end: number, out: Writer): number {
  const name = TAG_NAME.exec(html.slice(at, at + 20))?.[1]?.toLowerCase();
  if (name === undefined) return end;
  if (HIDDEN.has(name) && html[at + 1] !== '/') {
    const close = new RegExp(`</${name}(?=[\\s>])`, 'gi');
    close.lastIndex = end;
    const closed = close.exec(html);
    if (closed === null) return name === 'head' || name === 'title' ? end : html.length;
    const closedEnd = html.indexOf('>', closed.index);
    return closedEnd < 0 ? html.length : closedEnd + 1;
  }
  if (BLOCK.test(name)) out.gap('\n', at, end);
  return end;
}

const WORD = /[^\s<&]+/y;
const BLANK = /\s+/y;

/** Reads the word, the blank or the entity at `at`; returns where reading goes on. */
function readWord(html: string, at: number, out: Writer): number {
  const entity = html[at] === '&' ? entityAt(html, at) : null;
  if (entity !== null) {
    out.whole(entity.text, at, entity.end);
    return entity.end;
  }
  BLANK.lastIndex = at;
  if (BLANK.test(html)) {
    out.gap(' ', at, BLANK.lastIndex);
    return BLANK.lastIndex;
  }
  WORD.lastIndex = at;
  const end = WORD.test(html) ? WORD.lastIndex : at + 1;
  out.plain(html.slice(at, end), at);
  return end;
}

/**
 * HTML to the text a reader sees; each word keeps its place. Nothing is run and nothing is loaded: tags,
 * scripts and styles are stepped over.
 */
export function htmlToText(html: TracedText): TracedText {
  const source = html.text;
  const out = new Writer();
  let at = 0;
  let closing = source.indexOf('>');
  while (at < source.length) {
    if (source[at] !== '<') {
      at = readWord(source, at, out);
      continue;
    }
    // Looked for once and not at each `<`: a text of nothing but `<a` has no end of a tag.
    if (closing >= 0 && closing < at) closing = source.indexOf('>', at);
    const end = endOfMarkup(source, at, closing);
    if (end < 0) out.plain('<', at);
    at = end < 0 ? at + 1 : readTag(source, at, end, out);
  }
  return html.derive(out.text, out.runs, 'html');
}
