import { markOf, SOFT } from '../marked-text.ts';

const MARK = markOf('percent');
/** `%2540`: escaped once more where a link stands in another's query. */
const ESCAPE = new RegExp(`%(?:25){0,3}${SOFT}?([0-9A-Fa-f])${SOFT}?([0-9A-Fa-f])`, 'g');

/** RFC 3986 section 2.1, with any characters escaped. */
export const unescapedPercent = (text: string): string =>
  text.includes('%')
    ? text.replace(ESCAPE, (_, high, low) => MARK + String.fromCharCode(Number.parseInt(`${high}${low}`, 16)))
    : text;
