import { templatePattern } from '../../knowledge/template-pattern.ts';
import { foldWords } from '../locale/fold-words.ts';
import { wordsThat } from '../locale/words-that.ts';

/** Marks in place of a value: xxx, ***, black bars; example values excluded. */
const MARKS =
  'x{3,}(?:[.@:]x{1,}){0,8}|x{1,3}(?:\\.x{1,3}){1,3}|\\*{2,}(?:[.@:]\\*{1,}){0,8}|\\*(?:\\.\\*){1,3}|[\\u2588\\u25A0\\u2587]{2,}|_{3,}|-{3,}|\\.{3,}|…|#{3,}|e-?mail protected';
const OF_WHAT =
  '(?:(?:my |the |our )?(?:e-?mail )?(?:address |email |name |ip |host(?:name)? |domain |server ))?';
const SAID = wordsThat('blanked').map((word) => templatePattern(foldWords(word)));
/** What people put in place of a value, in any language: xxx, [removed], <redacted>, (entfernt), [удалено]. */
const WORDS = new RegExp(
  `^[<[("'{«【「]{0,2}(?:${MARKS}|${OF_WHAT}(?:${SAID.join('|')})(?: (?:by me|for privacy|address|email))?)[>\\])"'}»】」]{0,2}$`,
  'iu',
);

/** No mark and no such word has a digit; most values of a report have one. */
const DIGIT = /\d/;

/** Whether words stand for a value that was blanked out. */
export const isBlanked = (text: string): boolean =>
  text.length < 120 && !DIGIT.test(text) && WORDS.test(foldWords(text.trim()));
