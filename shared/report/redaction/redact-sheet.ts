import type { FormField, FormSheet } from '../../contract/form-sheet.ts';
import type { Language } from '../../contract/language-code.ts';
import { speak } from '../../language/speak.ts';
import type { Redaction } from './redaction.ts';

/**
 * A copy sheet without what is taken out for its reader. Where the desk asks for a recipient's address the sheet has
 * the stand-in and says where the person finds the address itself, should the desk want it.
 */
export function redactSheet(sheet: FormSheet, { text, removed }: Redaction, language: Language): FormSheet {
  if (removed.length === 0) return sheet;
  const words = (given: string): string => text(given).text;
  const some = (given: string | null): string | null => (given === null ? null : words(given));
  const field = (each: FormField): FormField => {
    const value = some(each.value);
    const inFull = each.means.includes('recipient-address') && value !== null && STAND_IN.test(value);
    const wanted = each.wanted.map(words);
    return { ...each, value, wanted: inFull ? [...wanted, speak(language).redaction.inFull] : wanted };
  };
  return {
    ...sheet,
    request: words(sheet.request),
    title: words(sheet.title),
    routes: sheet.routes.map((route) => ({
      ...route,
      onlyOwner: some(route.onlyOwner),
      about: route.about.map(words),
      fields: route.fields.map(field),
    })),
  };
}

/** An address with a stand-in for its mailbox, or none at all. */
const STAND_IN = /\b(?:person|other|secret)-\d+@|\[removed\]/;
