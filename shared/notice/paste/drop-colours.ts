import type { TracedText } from '../../mail/traced-text.ts';
import { cutOut } from './cut-out.ts';

/** ECMA-48's control sequences; a copy keeps the escape, writes it as `^[`, or has lost it (`[01;31m`, `[K`). */
const SEQUENCE =
  /(?:\u001b|\^\[|\u241b)\[[\d;]{0,20}[A-Za-z]|\[(?:\d{1,2}(?:;\d{1,3}){0,4}m|m(?=\[K)|K(?!\w{1,40}\]))/g;
const MARK = /(?:\u001b|\^\[|\u241b)\[|\[\d{1,2}(?:;\d{1,3}){0,4}m/;

/** `grep --color` and log viewers colour what they found; the colours are no part of the words. */
export const dropColours = (text: TracedText): TracedText =>
  text.text.includes('[') && MARK.test(text.text) ? cutOut(text, SEQUENCE) : text;
