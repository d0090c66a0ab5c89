import type { Replacement, TracedText } from '../../mail/traced-text.ts';

const DASH = /[\u2010-\u2015\u2212]/;
/** `550–5.7.1` and `Diagnostic‑Code:`; a dash in the words of a reply stays as it was shown. */
const PLACES =
  /(?:^|[\s>"'“(:])[2-5]\d\d[\u2010-\u2015\u2212](?=\S)|^[ \t>*]{0,8}[A-Z][A-Za-z]{2,14}(?:[\u2010-\u2015\u2212-][A-Z][A-Za-z]{1,14}){1,3}[ \t]?:/gm;

/** Word processors and web pages make dashes of the hyphens in codes and in names of fields. */
export function foldDashes(text: TracedText): TracedText {
  if (!DASH.test(text.text)) return text;
  const folded: Replacement[] = [];
  for (const match of text.text.matchAll(PLACES)) {
    for (const dash of match[0].matchAll(/[\u2010-\u2015\u2212]/g)) {
      const from = match.index + dash.index;
      folded.push({ from, to: from + 1, text: '-' });
    }
  }
  return text.replace(folded, ['hyphens']);
}
