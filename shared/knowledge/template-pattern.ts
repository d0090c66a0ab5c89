/** What may stand for a part that varies: bounded, and within one line. */
const PARTS: Readonly<Record<string, string>> = {
  address: '[^\\s<>@]{1,64}@[^\\s<>]{1,255}?',
  name: '[^\\n]{1,200}?',
  date: '[^\\n]{4,90}?',
  time: '[^\\n]{3,40}?',
};
const ANY = '[^\\n]{1,120}?';

function escaped(words: string): string {
  return words
    .replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
    .replace(/['’]/g, "['’]")
    .replace(/\s+/g, '\\s{1,4}')
    .replace(/[:：]/g, '\\s?[:：]');
}

/** The source of an expression for words in which `{name}`, `{date}` … stand for what varies. */
export const templatePattern = (template: string): string =>
  template
    .split(/\{([^}]{0,30})\}/)
    .map((part, index) => (index % 2 === 0 ? escaped(part) : (PARTS[part] ?? ANY)))
    .join('');
