import type { TracedText } from '../../mail/traced-text.ts';
import { cutOut } from './cut-out.ts';

const BOX = /[\u2500-\u257f]/;
const BORDER =
  /^[ \t]{0,20}[\u2500-\u257f]{1,400}[ \t]?|(?<![\u2500-\u257f \t])[ \t]{0,200}[\u2500-\u257f]{1,400}[ \t]{0,8}$/gm;

/** Terminals and mail programs draw frames (U+2500 to U+257F) around what they show. */
export const dropBoxes = (text: TracedText): TracedText =>
  BOX.test(text.text) ? cutOut(text, BORDER) : text;
