const GAP = ' […] ';

/** The text with its middle left out and said so; whole characters only, never longer than `length`. */
export function shortened(text: string, length: number): string {
  if (text.length <= length) return text;
  if (length <= GAP.length) return text.slice(0, safe(text, Math.max(0, length)));
  const room = length - GAP.length;
  const head = safe(text, Math.ceil(room / 2));
  const tail = text.length - Math.floor(room / 2);
  return text.slice(0, head) + GAP + text.slice(safeFrom(text, tail));
}

const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

/** Never between the two halves of a surrogate pair. */
const safe = (text: string, at: number): number => (isLow(text.charCodeAt(at)) ? at - 1 : at);
const safeFrom = (text: string, at: number): number => (isLow(text.charCodeAt(at)) ? at + 1 : at);
