/**
 * Gives each item of a list a key from its content; equal items get a number. For lists that only ever
 * change as a whole and may hold the same thing twice.
 */
export function keyed<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
): readonly { key: string; item: T }[] {
  const seen = new Map<string, number>();
  return items.map((item) => {
    const key = keyOf(item);
    const times = seen.get(key) ?? 0;
    seen.set(key, times + 1);
    return { key: `${key} ${String(times)}`, item };
  });
}
