const CJK =
  /^[\u2e80-\u2fdf\u3000-\u30ff\u3130-\u318f\u31f0-\u31ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef]/;

/** Kinsoku shori (JIS X 4051): these do not begin a line. */
const NOT_FIRST =
  /^[、。，．・：；？！）」』】〕〉》ー々〻ぁぃぅぇぉっゃゅょァィゥェォッャュョヵヶ％)\]},.:;!?]/;
/** These do not end one. */
const NOT_LAST = /^[（「『【〔〈《([{]/;

const LETTER = /^\p{L}/u;

/**
 * Whether a line may end after `character`: after spaces, after a hyphen between letters, and around CJK
 * characters. Verbatim words have no hyphens of ours: a queue id is not broken at its own. A small part of UAX 14: mail text asks for no more, and longer words break anywhere at need.
 */
export function breakOpportunity(
  previous: string,
  character: string,
  following: string,
  verbatim: boolean,
): boolean {
  if (following === '') return false;
  if (character === ' ') return !following.startsWith(' ');
  if (following.startsWith(' ')) return false;
  if (verbatim && !CJK.test(character) && !CJK.test(following)) return false;
  if (character === '-' || character === '\u2010') return LETTER.test(previous) && LETTER.test(following);
  if (character === '\u2013' || character === '\u2014') return true;
  if (!CJK.test(character) && !CJK.test(following)) return false;
  return !NOT_FIRST.test(following) && !NOT_LAST.test(character);
}
