import type { Face } from './canvas.ts';

/** What a character's script says: which font draws it, and which language it is in; null where a script has many. */
export interface Script {
  readonly faces: readonly Face[];
  readonly language: string | null;
}

const KANA = /[\u3040-\u30ff\u31f0-\u31ff\uff66-\uff9f]/;
const HANGUL = /[\u1100-\u11ff\u3130-\u318f\ua960-\ua97f\uac00-\ud7ff]/;
const HAN = /[\u2e80-\u2fdf\u3005-\u3007\u3400-\u9fff\uf900-\ufaff]|[\u{20000}-\u{3ffff}]/u;
const HAN_ALL = new RegExp(HAN.source, 'gu');
/** Brackets, commas and wide letters that go with the characters around them. */
const WIDE = /[\u3000-\u303f\ufe30-\ufe4f\uff00-\uffef]/;
const HEBREW = /[\u0590-\u05ff\ufb1d-\ufb4f]/;
const ARABIC = /[\u0600-\u06ff\u0750-\u077f\u0870-\u08ff\ufb50-\ufdff\ufe70-\ufefc]/;
const THAI = /[\u0e00-\u0e7f]/;
const GREEK = /[\u0370-\u03ff\u1f00-\u1fff]/;
/** Letters that Arabic has not. */
const URDU = /[\u0679\u0688\u0691\u06d2]/;
const PERSIAN = /[\u067e\u0686\u0698\u06af]/;

/** Anything that may need more than the fonts of our words. */
const BEYOND_LATIN = /[^\u0000-\u036f\u0400-\u058f\u2000-\u206f]/;

const NONE: Script = { faces: [], language: null };
const REST: Script = { faces: ['japanese'], language: null };

/**
 * The scripts of a text. Characters that China, Taiwan, Korea and Japan share are drawn in one font all over the
 * text: a line in two hands looks like a mistake. Kana make it Japanese, and Hangul Korean; of the others the first
 * font is taken that has every character, and its language only where the Japanese font lacks one.
 * @param has whether a font has a character
 */
export function scriptsOf(
  text: string,
  has: (face: Face, codePoint: number) => boolean,
): (character: string) => Script {
  if (!BEYOND_LATIN.test(text)) return () => NONE;
  const han = sharedScript(text, has);
  const arabic: Script = { faces: ['arabic'], language: arabicLanguage(text) };
  return (character) => {
    if (!BEYOND_LATIN.test(character)) return NONE;
    if (HEBREW.test(character)) return { faces: ['hebrew'], language: 'he' };
    if (ARABIC.test(character)) return arabic;
    if (THAI.test(character)) return { faces: ['thai'], language: 'th' };
    if (GREEK.test(character)) return { faces: [], language: 'el' };
    if (HANGUL.test(character)) return { faces: ['korean', 'japanese'], language: 'ko' };
    if (KANA.test(character)) return { faces: ['japanese'], language: 'ja' };
    return HAN.test(character) || WIDE.test(character) ? han : REST;
  };
}

const ORDER = ['japanese', 'simplified', 'traditional'] as const;
const LANGUAGES = { japanese: null, simplified: 'zh-Hans', traditional: 'zh-Hant' } as const;

function sharedScript(text: string, has: (face: Face, codePoint: number) => boolean): Script {
  if (KANA.test(text)) return { faces: ORDER, language: 'ja' };
  if (HANGUL.test(text)) return { faces: ORDER, language: 'ko' };
  const characters = text.match(HAN_ALL) ?? [];
  const whole = ORDER.find((face) => characters.every((each) => has(face, each.codePointAt(0) ?? 0)));
  if (whole === undefined) return { faces: ORDER, language: null };
  return { faces: [whole, ...ORDER], language: LANGUAGES[whole] };
}

function arabicLanguage(text: string): string {
  if (URDU.test(text)) return 'ur';
  return PERSIAN.test(text) ? 'fa' : 'ar';
}
