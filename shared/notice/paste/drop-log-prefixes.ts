import type { TracedText } from '../../mail/traced-text.ts';
import { cutOut } from './cut-out.ts';

/** Time, host, program and process id, as a syslog puts them before each line; what follows them is no log of ours. */
const PREFIX =
  /^[ \t]{0,8}(?:\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}:\d{2}(?:[.,]\d{1,9})?(?:Z| ?[+-]\d{2}:?\d{2})?|[A-Z][a-z]{2} {1,2}\d{1,2} \d{2}:\d{2}:\d{2}) (?:[A-Za-z0-9._-]{1,120} )?[A-Za-z][\w./-]{0,60}(?:\[\d{1,10}\])?: (?=[245]\d\d[ -]|[245]\.\d{1,3}\.\d{1,3}\b)/gm;
/** The lines of one reply. */
const FEW = 2;

/** Programs that log a reply line by line put the same words before each; the reply is what is left. */
export const dropLogPrefixes = (text: TracedText): TracedText => cutOut(text, PREFIX, FEW);
