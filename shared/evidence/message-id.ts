/** A Message-ID without its brackets and outer space; RFC 5322 section 3.6.4: the rest is compared as it stands. */
export function bareMessageId(text: string): string {
  return text.trim().replace(/^</, '').replace(/>$/, '');
}
