import type { TracedText } from '../../mail/traced-text.ts';

/** A string of JSON that has escapes in it; a program's own source and a Windows path have no such key. */
const JSON_STRING = /"[^"\n]{1,60}"\s{0,4}:\s{0,4}\\{0,3}"/;
const ESCAPE = /\\{1,3}(?:u([0-9a-fA-F]{4})|r\\{1,3}n|([nrt"/]))/g;
const MEANING: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['r', '\n'],
  ['t', '\t'],
  ['"', '"'],
  ['/', '/'],
]);

function meaningOf([, code, letter]: RegExpMatchArray): string {
  if (code === undefined) return MEANING.get(letter ?? 'n') ?? '\n';
  return String.fromCharCode(Number.parseInt(code, 16));
}

/** Reads the escapes of JSON (RFC 8259 section 7), also of JSON in a string of JSON. */
export function readJsonEscapes(text: TracedText): TracedText {
  if (!text.text.includes('\\') || !JSON_STRING.test(text.text)) return text;
  return text.replace(
    [...text.text.matchAll(ESCAPE)].map((match) => ({
      from: match.index,
      to: match.index + match[0].length,
      text: meaningOf(match),
    })),
    ['json'],
  );
}
