/** A run of neighbours, the last one included. */
export interface PieceRun {
  readonly first: number;
  readonly last: number;
}

/** Pieces over which one value goes at most: a wrapped line of base64, a name broken twice, a subject of many words. */
const LONGEST = 12;

/** Up to here a further look costs less than asking whether it is needed. */
const SHORT = 4;

/** The fewest neighbouring pieces that together hold something, shortest first; none stands in two runs. */
export function runsHolding(
  pieces: readonly string[],
  between: string,
  holds: (text: string) => boolean,
): readonly PieceRun[] {
  const taken = new Set<number>();
  const runs: PieceRun[] = [];
  for (let size = 1; size <= LONGEST; size += 1) {
    const left = pieces.filter((_, i) => !taken.has(i)).join(between);
    if (size > SHORT && !holds(left)) break;
    for (let first = 0; first + size <= pieces.length; first += 1) {
      const members = Array.from({ length: size }, (_, i) => first + i);
      if (members.some((i) => taken.has(i))) continue;
      if (!holds(pieces.slice(first, first + size).join(between))) continue;
      runs.push({ first, last: first + size - 1 });
      for (const i of members) taken.add(i);
    }
  }
  return runs;
}
