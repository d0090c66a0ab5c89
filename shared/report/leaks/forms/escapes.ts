import { characterText } from '../byte-text.ts';
import { markOf } from '../marked-text.ts';

const MARK = markOf('escape');
/** `\ud83d\ude00` is one character. */
const ESCAPE =
  /\\(?:u([dD][89abAB][0-9a-fA-F]{2})\\u([dD][c-fC-F][0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|u\{([0-9a-fA-F]{1,6})\}|x([0-9a-fA-F]{2})|([0-3][0-7]{2})|([bfnrt])|([!-/:-@[-`{-~]))/g;

const hex = (digits: string): number => Number.parseInt(digits, 16);

/** Escapes with a backslash: JSON's and JavaScript's, bytes in hexadecimal and octal, and Markdown's punctuation. */
export function unescaped(text: string): string {
  if (!text.includes('\\')) return text;
  return text.replace(ESCAPE, (_, high, low, unit, point, byte, octal, blank, sign) => {
    if (high !== undefined)
      return MARK + characterText(0x10000 + ((hex(high) & 0x3ff) << 10) + (hex(low) & 0x3ff));
    if (unit !== undefined || point !== undefined) return MARK + characterText(hex(unit ?? point));
    if (byte !== undefined || octal !== undefined)
      return MARK + String.fromCharCode(byte === undefined ? Number.parseInt(octal, 8) : hex(byte));
    if (blank !== undefined) return MARK + (blank === 'n' ? '\n' : ' ');
    return MARK + sign;
  });
}
