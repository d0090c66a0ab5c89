import type { Replacement, TracedText } from '../../mail/traced-text.ts';

/** Letters that look the same in Cyrillic and Greek. */
const LOOKALIKES: ReadonlyMap<string, string> = new Map(
  [...'аеорсухіѕјԁАВЕКМНОРСТХІЅЈοΑΒΕΗΙΚΜΝΟΡΤΧ'].map((char, at) => [
    char,
    'aeopcyxisjdABEKMHOPCTXISJoABEHIKMNOPTX'[at] ?? char,
  ]),
);
/** The name of a field with letters of two scripts in it. */
const LABEL =
  /^[ \t>*]{0,8}(?=[^:\n]{0,30}[A-Za-z])(?=[^:\n]{0,30}[\u0370-\u052f])([A-Za-z\u0370-\u052f-]{3,30})[ \t]?:/gmu;
const OTHER = /[\u0370-\u052f]/;

/** Names of fields that a keyboard or a filter gave letters of another script; addresses stay as they are. */
export function latinLabels(text: TracedText): TracedText {
  if (!OTHER.test(text.text)) return text;
  const folds: Replacement[] = [];
  for (const { index, 0: whole, 1: label = '' } of text.text.matchAll(LABEL)) {
    const from = index + whole.indexOf(label);
    [...label].forEach((char, at) => {
      const latin = LOOKALIKES.get(char);
      if (latin !== undefined) folds.push({ from: from + at, to: from + at + 1, text: latin });
    });
  }
  return text.replace(folds);
}
