import type { Replacement, TracedText } from '../../mail/traced-text.ts';

/** Full-width letters, digits and the marks of addresses and codes, as East Asian keyboards give them. */
const WIDE =
  /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\uff20\uff1c\uff1e\uff0e]|[\uff1a](?=[\s\uff21-\uff5a]|$)/g;
/** Arabic-Indic, Persian, Devanagari, Bengali and Thai digits; each block begins with its nought. */
const DIGIT = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59]/g;
const ANY = /[\uff0e-\uff5a\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59]/;
const NOUGHTS = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50];
const WIDE_BY = 0xfee0;

function digitOf(char: string): string {
  const code = char.charCodeAt(0);
  return String(code - (NOUGHTS.find((nought) => code >= nought && code <= nought + 9) ?? code));
}

/** Reads the letters and digits of other keyboards as those that codes and addresses are written in. */
export function foldForms(text: TracedText): TracedText {
  if (!ANY.test(text.text)) return text;
  const folds: Replacement[] = [];
  for (const { index, 0: char } of text.text.matchAll(WIDE))
    folds.push({ from: index, to: index + 1, text: String.fromCharCode(char.charCodeAt(0) - WIDE_BY) });
  for (const { index, 0: char } of text.text.matchAll(DIGIT))
    folds.push({ from: index, to: index + 1, text: digitOf(char) });
  folds.sort((one, two) => one.from - two.from);
  return text.replace(folds, ['forms']);
}
