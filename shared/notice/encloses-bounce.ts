import type { Mail } from './mail.ts';

/** ezmlm-warn's line (Text/top, "bounce-bottom"); a line, so that nobody's sentence about bounces is taken for it. */
const ENCLOSED = /^-{2,4} Enclosed is a copy of the bounce message I received\.?[ \t]*$/m;

/** Whether a list warns a subscriber and shows what bounced: the failure is in the copy, not in the warning. */
export const enclosesBounce = ({ text }: Mail): boolean => ENCLOSED.test(text.text);
