import { type LeakForm, leakFormSchema } from '../../contract/leak.ts';

const FIRST = 0xe000;

/**
 * A mark has no width and stands before a character that was decoded, or where a line was joined to the next.
 * A value counts as found in a form only where one of its marks is inside.
 */
const marks = new Map(leakFormSchema.options.map((form, i) => [form, String.fromCharCode(FIRST + i)]));

export const markOf = (form: LeakForm): string => marks.get(form) ?? '';

/** Where two lines were joined, or a hidden character stood. */
export const SOFT = markOf('folded');

/** The form's place in `leakFormSchema` of a character that is a mark; -1 for others. */
export const markIn = (code: number): number =>
  code >= FIRST && code < FIRST + leakFormSchema.options.length ? code - FIRST : -1;

/** Each character with the form's mark before it. */
export const marked = (text: string, form: LeakForm): string =>
  text.replace(/[\s\S]/g, (character) => markOf(form) + character);
