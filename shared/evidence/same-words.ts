import { readIp } from './ip-address.ts';

/**
 * Whether `shown` says the same as `whole`, when whoever posted it left out or masked what people blank out:
 * addresses, links, hosts, ids. Any other word that is missing, added or changed makes it another text.
 */
export function sameWords(shown: string, whole: string): boolean {
  const left = wordsOf(shown);
  const right = wordsOf(whole);
  let at = 0;
  for (const word of right) {
    while (at < left.length && isMask(left[at])) at += 1;
    if (left[at] === word) at += 1;
    else if (!isPrivate(word)) return false;
  }
  return left.slice(at).every(isMask);
}

/**
 * The words of a text that nobody masks: equal for any two texts that say the same. Texts that differ in them need no closer
 * look.
 */
export function plainWords(text: string): string {
  return wordsOf(text)
    .filter((word) => !isMask(word) && !isPrivate(word))
    .join(' ');
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().split(/\s+/).filter(Boolean);
}

/** `[removed]`, `xxx`, `***`, `<redacted>`, `…` */
function isMask(word: string | undefined): boolean {
  return (
    word !== undefined &&
    /^[[(<{"']{0,2}(?:x{2,}(?:[.@]x{2,}){0,6}|\*{2,}|\.{2,}|_{2,}|-{2,}|…|\[?(?:removed|redacted|hidden|deleted|masked|snip)\]?)[\])>}"']{0,2}[.,;:]?$/.test(
      word,
    )
  );
}

function isPrivate(word: string): boolean {
  const bare = word.replace(/^[[(<{"']+/, '').replace(/[\])>}"',;:.]+$/, '');
  return (
    bare === '' ||
    bare.includes('@') ||
    /^https?:/.test(bare) ||
    readIp(bare) !== null ||
    /^[a-z0-9_-]+(?:\.[a-z0-9_-]+)+(?:\/\S*)?$/.test(bare) ||
    (bare.length >= 8 && /\d/.test(bare) && /^[a-z0-9._:+/=-]+$/.test(bare))
  );
}
