import { type Compact, FOLDED } from './compact.ts';
import { standsAlone } from './word-edge.ts';

const SPACE = 0x20;

const isBreak = ({ bytes, marks }: Compact, at: number): boolean =>
  bytes[at] === SPACE && marks[at] === FOLDED;

/**
 * Whether `kept` stands in a text such that its byte at `offset` is the one at `at`; ends of lines may be in
 * it, as in a narrow column: `harbour.`, `example`, `florist.exampl`, `e`.
 */
export function liesOver(kept: Uint8Array, offset: number, text: Compact, at: number): boolean {
  const end = follow(kept, offset, text, at, 1);
  const start = follow(kept, offset - 1, text, at - 1, -1);
  return end !== null && start !== null && standsAlone(text, start + 1, end);
}

/** Goes along both as long as they are the same; gives where the text goes on, or null where they differ. */
function follow(kept: Uint8Array, from: number, text: Compact, at: number, step: 1 | -1): number | null {
  let place = at;
  for (let i = from; i >= 0 && i < kept.length; i += step) {
    if (kept[i] !== SPACE) while (isBreak(text, place)) place += step;
    if (place < 0 || place >= text.length || text.bytes[place] !== kept[i]) return null;
    place += step;
  }
  return place;
}
