import type { FieldName } from '../../contract/field-name.ts';
import type { TracedText } from '../../mail/traced-text.ts';
import type { Bounce } from '../bounce.ts';

/** A sentence of which a link was cut out: "Refer to Error Codes section at for more information". */
const CUT_LINK =
  /\b(?:at|see|visit|section at|go to|please see|refer to)\s(?=for (?:more|further|additional|details|information))|\b(?:see|visit|please see|go to):?\s?(?=\.(?:\s|$))/i;

export type Removed = Bounce['removed'][number];

/** A field with nothing, or only a blank-out, after its type: it was there, and someone took it out. */
export function removedValue(
  field: FieldName,
  line: TracedText,
  value: TracedText,
  blanked: (words: string) => boolean,
): Removed | null {
  const words = value.text.trim();
  if (words !== '' && !blanked(words)) return null;
  return { field, at: line.trim().toFact() };
}

/** A link that is missing from a sentence of the diagnostic, or null. */
export function removedLink(diagnostic: TracedText): Removed | null {
  const match = diagnostic.exec(CUT_LINK);
  return match === null ? null : { field: 'link', at: match.whole.toFact() };
}
