/** The domain of an address or of a From field, lower case; null where there is none. */
export function domainOf(address: string): string | null {
  const at = address.lastIndexOf('@');
  if (at < 0) return null;
  const domain = /^[\p{L}\p{N}._-]{1,253}/u.exec(address.slice(at + 1))?.[0].replace(/\.$/, '');
  return domain ? domain.toLowerCase() : null;
}
