import type { TracedText } from '../../mail/traced-text.ts';

const GAP = /\n[ \t]*\n[ \t]*/g;
/** Fewer lines may well be paragraphs. */
const FEW = 4;
/** A shorter line was not wrapped. */
const WRAPPED = 45;
const GOES_ON = /^(?:\p{Ll}|\(|[245]\d\d[ -]|[245]\.\d{1,3}\.\d{1,3}\b)/u;

/**
 * Forums and mail programs put a blank line after every line. Where nearly all lines have one, those inside a
 * sentence are taken out; paragraphs of one line stay what they are.
 */
export function singleSpace(text: TracedText): TracedText {
  const gaps = [...text.text.matchAll(GAP)];
  const written = text.text.split('\n').filter((line) => line.trim() !== '').length;
  if (written < FEW || gaps.length < (written - 1) * 0.9) return text;
  const inside = gaps.filter(({ index, 0: gap }) => {
    const before = text.text.slice(text.text.lastIndexOf('\n', index - 1) + 1, index);
    const next = text.text.slice(index + gap.length, index + gap.length + 20);
    return before.length >= WRAPPED && !/[.!?:]\s{0,3}$/.test(before) && GOES_ON.test(next);
  });
  return text.replace(
    inside.map(({ index, 0: gap }) => ({ from: index, to: index + gap.length, text: '\n' })),
  );
}
