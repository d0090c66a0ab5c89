import type { TracedText } from '../../mail/traced-text.ts';
import { cutOut } from './cut-out.ts';

const ESCAPE = /\\(?=[-_.<>*[\]()#+!`~|])/g;
/** One may be a pattern's or a path's. */
const FEW = 2;

/** Markdown editors put a backslash before each mark that they would else read: `550 5\.1\.1 \<anna\_b@…\>`. */
export const dropBackslashes = (text: TracedText): TracedText =>
  text.text.includes('\\') ? cutOut(text, ESCAPE, FEW) : text;
