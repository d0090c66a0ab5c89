/**
 * The page that holds a byte, by halving: a source is read by lines, a fact knows bytes, and a log of a
 * hundred thousand lines must not be read whole to find one.
 * @param pages how many there are
 * @param startOf first byte of a page; null where it could not be read
 */
export async function findPage(
  pages: number,
  byte: number,
  startOf: (page: number) => Promise<number | null>,
): Promise<number> {
  let low = 0;
  let high = pages - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const start = await startOf(middle);
    if (start === null) return low;
    if (start <= byte) low = middle;
    else high = middle - 1;
  }
  return low;
}
