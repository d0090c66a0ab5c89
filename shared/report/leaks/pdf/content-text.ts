import type { CMap } from './cmap.ts';
import { textString } from './text-string.ts';
import { type Token, tokenAt } from './tokens.ts';

/** A piece of text as it is drawn. */
interface Shown {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/** Fonts by the name that content streams use; a name may mean different ones on different pages. */
export type Fonts = ReadonlyMap<string, readonly CMap[]>;

/** A gap in thousandths of the font's size, where a program draws blanks as gaps. */
const GAP = -180;

/**
 * The texts of a content stream, each read with every font of its name: in the order of drawing, and by
 * columns, since a cell's lines may be drawn among those of its neighbours. Between two pieces is a line
 * end: whether they are one word, two, or two lines, is tried when they are searched. Replacement texts of marked content
 * (ActualText, E, Alt) come with them.
 */
export function contentTexts(content: string, fonts: Fonts): readonly string[] {
  const shown: Shown[] = [];
  const said: string[] = [];
  let operands: Token[] = [];
  let maps: readonly CMap[] = [];
  let line = { x: 0, y: 0 };
  let at = 0;
  for (let token = tokenAt(content, at); token !== null; token = tokenAt(content, at)) {
    at = token.end;
    if (token.kind !== 'word' || isNumber(token.value)) {
      operands.push(token);
      continue;
    }
    const numbers = operands.map(({ value }) => Number(value));
    if (token.value === 'Tf') maps = fonts.get(operands[0]?.value ?? '') ?? [];
    else if (token.value === 'Tm') line = { x: numbers[4] ?? 0, y: numbers[5] ?? 0 };
    else if (token.value === 'Td' || token.value === 'TD')
      line = { x: line.x + (numbers[0] ?? 0), y: line.y + (numbers[1] ?? 0) };
    else if (/^(?:Tj|TJ|'|")$/.test(token.value)) shown.push({ ...line, text: shownBy(operands, maps) });
    else said.push(...stringsOf(operands).map(textString));
    operands = [];
  }
  const drawn = shown.map(({ text }) => text).join('\n');
  const columns = [...shown]
    .sort((a, b) => Math.round(a.x) - Math.round(b.x) || b.y - a.y)
    .map(({ text }) => text)
    .join('\n');
  return [drawn, columns, said.join('\n')].filter((text) => text !== '');
}

const isNumber = (word: string): boolean => /^[+-]?[\d.]{1,40}$/.test(word);

const stringsOf = (operands: readonly Token[]): readonly string[] =>
  operands.filter(({ kind }) => kind === 'string').map(({ value }) => value);

function shownBy(operands: readonly Token[], maps: readonly CMap[]): string {
  const readings = maps.length === 0 ? [null] : maps;
  return readings
    .map((map) =>
      operands
        .map(({ kind, value }) =>
          kind === 'string' ? glyphs(value, map) : kind === 'word' && Number(value) < GAP ? '\n' : '',
        )
        .join(''),
    )
    .join('\n');
}

function glyphs(bytes: string, map: CMap | null): string {
  if (map === null) return textString(bytes);
  let text = '';
  for (let at = 0; at < bytes.length; at += map.width) {
    let code = 0;
    for (let i = at; i < at + map.width; i += 1) code = code * 256 + (bytes.charCodeAt(i) || 0);
    text += map.text.get(code) ?? '';
  }
  return text;
}
