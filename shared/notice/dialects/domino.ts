import { ADDRESS } from '../../mail/address.ts';
import { blockDraft } from '../block-draft.ts';
import type { Dialect } from '../dialect.ts';

const HEADING = /^-{3,10} Failure Reasons {1,3}-{3,10}[ \t]*$/m;
const END = /^-{3,10} Returned Message -{3,10}/m;
/** A reason, and under it whom it befell. */
const PAIR = new RegExp(
  `^[ \\t]{0,8}([^\\n@-][^\\n@]{2,400})\\n(?:[ \\t]*\\n)?[ \\t]{0,8}<?(${ADDRESS.source})>?[ \\t]*$`,
  'gmu',
);

/** Notes before R5 put the reason above the address; what is newer says "because:", which needs no reader of its own. */
export const domino: Dialect = {
  id: 'domino',
  recognises: (text) => text.text.includes(' Failure Reasons  -'),
  read: (text) => {
    const heading = HEADING.exec(text.text);
    const from = heading === null ? 0 : heading.index + heading[0].length;
    const rest = text.slice(from);
    const list = rest.slice(0, END.exec(rest.text)?.index ?? rest.length);
    return list.matchAll(PAIR).flatMap((pair) => {
      const [detail, address] = [pair.group(1), pair.group(2)];
      if (detail === null || address === null) return [];
      return [blockDraft('domino', 'domino', { address, detail, whole: pair.whole })];
    });
  },
};
