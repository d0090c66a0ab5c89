/** Whether an address in the bytes is only a part of a known one. */
export type IsFragment = (address: string) => boolean;

/**
 * Of an address that a fold or an encoding broke in two the bytes show a piece, which is nobody's address: `ered@example.jp`
 * of `filtered@example.jp`, `anna@florist.exam` of `anna@florist.example`. Message-IDs are no addresses, whole or in part.
 */
export function fragmentsOf(addresses: readonly string[], messageIds: readonly string[]): IsFragment {
  const byDomain = new Map<string, string[]>();
  const byLocal = new Map<string, string[]>();
  const ids = new Set(messageIds.map((id) => id.toLowerCase()));
  for (const known of [...addresses, ...messageIds].map((each) => each.toLowerCase())) {
    add(byDomain, domainIn(known), known);
    add(byLocal, localIn(known), known);
  }
  return (address) => {
    const part = address.toLowerCase();
    if (ids.has(part)) return true;
    const ends = byDomain.get(domainIn(part)) ?? [];
    if (ends.some((known) => known !== part && known.endsWith(part) && isWord(known.at(-part.length - 1))))
      return true;
    const starts = byLocal.get(localIn(part)) ?? [];
    return starts.some((known) => known !== part && known.startsWith(part) && isWord(known[part.length]));
  };
}

const domainIn = (address: string): string => address.slice(address.lastIndexOf('@') + 1);
const localIn = (address: string): string => address.slice(0, address.lastIndexOf('@'));

function add(map: Map<string, string[]>, key: string, value: string): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}

const isWord = (character: string | undefined): boolean =>
  character !== undefined && /[\p{L}\p{N}]/u.test(character);
