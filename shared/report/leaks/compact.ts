import { leakFormSchema } from '../../contract/leak.ts';
import { markIn } from './marked-text.ts';

/** A text as it is compared: ASCII letters small, blanks single, marks taken out and kept beside. */
export interface Compact {
  readonly bytes: Uint8Array;
  /** For each byte and the end: 1 + the place in `leakFormSchema` of the mark before it; 0 where there is none. */
  readonly marks: Uint8Array;
  readonly length: number;
}

/** The mark of a joined line, as `marks` has it. */
export const FOLDED = leakFormSchema.options.indexOf('folded') + 1;
const SPACE = 0x20;

const LINE_END = 0x0a;

const isBlank = (code: number): boolean => code === SPACE || (code >= 9 && code <= 13);
const small = (code: number): number => (code >= 0x41 && code <= 0x5a ? code + 32 : code);

/** Two marks before the same character: the one that says more. */
function addMark(marks: Uint8Array, at: number, mark: number): void {
  if ((marks[at] ?? 0) < mark) marks[at] = mark;
}

export function compact(text: string): Compact {
  const bytes = new Uint8Array(text.length);
  const marks = new Uint8Array(text.length + 1);
  let length = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code > 0xff) addMark(marks, length, markIn(code) + 1);
    else if (!isBlank(code)) bytes[length++] = small(code);
    else {
      if (length === 0 || bytes[length - 1] !== SPACE) bytes[length++] = SPACE;
      if (code === LINE_END) addMark(marks, length - 1, FOLDED);
    }
  }
  return { bytes, marks, length };
}
