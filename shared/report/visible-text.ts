/**
 * Characters that draw nothing or turn the order of what stands around them are shown as `[U+202E]`, so
 * that no writer hides what a hostile mail holds: C0 and C1 controls, zero-width characters, bidirectional
 * overrides and isolates (Trojan Source, CVE-2021-42574), tags, lone surrogates, the replacement's kin.
 */
const HIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e0fff}]|\p{Cs}/gu;

/** A code point as `[U+001B]`. */
export const codePointMark = (codePoint: number): string =>
  `[U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}]`;

/** The text with hidden characters visible; line ends stay, CR before LF and a lone CR become LF. */
export function visibleText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(HIDDEN, (character) => codePointMark(character.codePointAt(0) ?? 0));
}
