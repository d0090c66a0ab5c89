import { utf16Text } from '../byte-text.ts';
import { type Token, tokenAt } from './tokens.ts';

/** How a font's codes read: by a ToUnicode CMap (ISO 32000-1, 9.10.3). */
export interface CMap {
  /** Bytes of a code. */
  readonly width: number;
  /** UTF-8 bytes as characters, by code. */
  readonly text: ReadonlyMap<number, string>;
}

/** A range is no longer: a hostile one would fill the memory. */
const LONGEST = 0x10000;

const numberOf = (bytes: string): number =>
  [...bytes].reduce((sum, character) => sum * 256 + character.charCodeAt(0), 0);

/** `bytes` with its last unit raised. */
function raised(bytes: string, by: number): string {
  const last = bytes.length - 2;
  const unit = numberOf(bytes.slice(last)) + by;
  return bytes.slice(0, last) + String.fromCharCode((unit >> 8) & 0xff, unit & 0xff);
}

export function readCMap(source: string): CMap {
  const text = new Map<number, string>();
  let width = 2;
  const operands: Token[] = [];
  let at = 0;
  for (let token = tokenAt(source, at); token !== null; token = tokenAt(source, at)) {
    at = token.end;
    if (token.kind !== 'word') operands.push(token);
    else {
      if (token.value === 'endcodespacerange') width = operands[0]?.value.length ?? width;
      if (token.value === 'endbfchar') readCharacters(operands, text);
      if (token.value === 'endbfrange') readRanges(operands, text);
      operands.length = 0;
    }
  }
  return { width: Math.max(1, width), text };
}

function readCharacters(operands: readonly Token[], text: Map<number, string>): void {
  for (let i = 0; i + 1 < operands.length; i += 2) {
    text.set(numberOf(operands[i]?.value ?? ''), utf16Text(operands[i + 1]?.value ?? '', 'be'));
  }
}

function readRanges(operands: readonly Token[], text: Map<number, string>): void {
  let i = 0;
  while (i + 2 < operands.length) {
    const low = numberOf(operands[i]?.value ?? '');
    const high = Math.min(numberOf(operands[i + 1]?.value ?? ''), low + LONGEST);
    const third = operands[i + 2];
    i += 3;
    if (third?.value !== '[' || third.kind !== 'mark') {
      for (let code = low; code <= high; code += 1) {
        text.set(code, utf16Text(raised(third?.value ?? '', code - low), 'be'));
      }
      continue;
    }
    for (let code = low; i < operands.length && operands[i]?.kind === 'string'; code += 1) {
      text.set(code, utf16Text(operands[i]?.value ?? '', 'be'));
      i += 1;
    }
    i += 1;
  }
}
