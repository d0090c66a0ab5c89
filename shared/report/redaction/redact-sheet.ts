import type { FormField, FormSheet } from '../../contract/form-sheet.ts';
import type { Language } from '../../contract/language-code.ts';
import { redactionWords } from '../../language/redaction.ts';
import type { Redaction } from './redaction.ts';

/**
 * A copy sheet without what is taken out for its reader. Where the desk asks for a recipient's address the sheet has
 * the stand-in and says where the person finds the address itself, should the desk want it.
 */
export function redactSheet(sheet: FormSheet, { text, removed }: Redaction, language: Language): FormSheet {
  if (removed.length === 0) return sheet;
  const field = (each: FormField): FormField => {
    const value = each.value === null ? null : text(each.value).text;
    const inFull = each.means.includes('recipient-address') && value !== null && STAND_IN.test(value);
    return {
      ...each,
      value,
      wanted: inFull ? [...each.wanted, redactionWords[language].inFull] : each.wanted,
    };
  };
  return {
    ...sheet,
    routes: sheet.routes.map((route) => ({ ...route, fields: route.fields.map(field) })),
  };
}

/** An address with a stand-in for its mailbox, or none at all. */
const STAND_IN = /\b(?:person|other|secret)-\d+@|\[removed\]/;
