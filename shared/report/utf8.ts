/** First byte by the number of bytes that follow (RFC 3629). */
const LEAD = [0, 0xc0, 0xe0, 0xf0];

/** UTF-8 of a text; a lone surrogate becomes U+FFFD, as TextEncoder (which `shared/` has not) does it. */
export function encodeUtf8(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 3);
  let at = 0;
  for (const character of text) {
    let c = character.codePointAt(0) ?? 0;
    if (c >= 0xd800 && c <= 0xdfff) c = 0xfffd;
    if (c < 0x80) bytes[at++] = c;
    else {
      const more = c < 0x800 ? 1 : c < 0x10000 ? 2 : 3;
      bytes[at++] = (LEAD[more] ?? 0) | (c >> (6 * more));
      for (let i = more - 1; i >= 0; i -= 1) bytes[at++] = 0x80 | ((c >> (6 * i)) & 0x3f);
    }
  }
  return bytes.slice(0, at);
}
