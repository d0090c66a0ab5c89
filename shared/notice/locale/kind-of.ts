import { Saying } from './saying.ts';

const delayed = new Saying('delayed', 'subject-delayed');
const PERMANENT = /\b5\d\d[ -]|\b5\.\d{1,3}\.\d{1,3}\b/;
/** Queue viewers and panels give the state a field of its own. */
const WAITING =
  /(?:^|[\n\t])[ \t]{0,8}(?:status|state|estado|stato|statut|état|zustand)[ \t]{0,3}[:=\t][ \t]{0,4}(?:retry|defer(?:red)?|delayed|queued|pending|suspended)\b/i;
/** Notices say in their first words whether the mail is still being tried. */
const MAX_WORDS = 4000;

/**
 * Whether a notice in any language speaks of a delay or of an end. A 5yz reply is an end, whatever general
 * words about delays stand beside it (RFC 5321 section 4.2.1).
 */
export const kindOf = (words: string): 'delayed' | 'failed' =>
  WAITING.test(words.slice(0, MAX_WORDS)) ||
  (!PERMANENT.test(words) && delayed.isIn(words.slice(0, MAX_WORDS)))
    ? 'delayed'
    : 'failed';
