import type { FieldName } from '../../contract/field-name.ts';
import type { TracedText } from '../../mail/traced-text.ts';
import type { Bounce } from '../bounce.ts';

/** What people put in place of a value: xxx, ***, [removed], <redacted>, black bars, example values excluded. */
const BLANKED =
  /^[<[("']{0,2}(?:x{3,}(?:[.@]x{2,}){0,4}|\*{2,}(?:[.@]\*{2,}){0,4}|[\u2588\u25A0\u2587]{2,}|_{3,}|-{3,}|\.{3,}|#{3,}|e-?mail(?:\u00a0| )protected|(?:address |email |name |ip |host(?:name)? )?(?:removed|redacted|hidden|deleted|omitted|censored|masked|anonymi[sz]ed|snip(?:ped)?|private|my(?:-|\s)?(?:email|address|domain|server|ip))(?: (?:by me|for privacy|address|email))?)[>\])"']{0,2}$/i;

/** A sentence of which a link was cut out: "Refer to Error Codes section at for more information". */
const CUT_LINK =
  /\b(?:at|see|visit|section at|go to|please see|refer to)\s(?=for (?:more|further|additional|details|information))|\b(?:see|visit|please see|go to):?\s?(?=\.(?:\s|$))/i;

export type Removed = Bounce['removed'][number];

/** Whether words stand for a value that was blanked out. */
export const isBlanked = (text: string): boolean => BLANKED.test(text.trim());

/** A field with nothing, or only a blank-out, after its type: it was there, and someone took it out. */
export function removedValue(field: FieldName, line: TracedText, value: TracedText): Removed | null {
  const words = value.text.trim();
  if (words !== '' && !isBlanked(words)) return null;
  return { field, at: line.trim().toFact() };
}

/** A link that is missing from a sentence of the diagnostic, or null. */
export function removedLink(diagnostic: TracedText): Removed | null {
  const match = diagnostic.exec(CUT_LINK);
  return match === null ? null : { field: 'link', at: match.whole.toFact() };
}
