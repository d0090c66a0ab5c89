import { addressBlocks, beforeCopy } from '../address-blocks.ts';
import { blockDraft } from '../block-draft.ts';
import type { Dialect } from '../dialect.ts';

const OPENING =
  /This message was created automatically by (?:mail delivery software|the SMTP|our mail)|could not be delivered to (?:one or more|all) of its\s{1,5}recipients|has not yet been delivered to (?:one or more|all) of its\s{1,5}recipients/i;
const DELAYED = /has not yet been delivered to|Delivery attempts will continue|delay reason:/i;
/** From here on the lines name recipients. */
const ADDRESSES =
  /(?:address(?:\(es\)|es)?[^\n]{0,60}(?:failed|is|are)|could not be delivered to)[^\n]{0,40}:[ \t]*\n/i;

/**
 * Exim's notice in plain words (wording from its deliver.c; hosts override it, so the address blocks decide,
 * not the opening). Under each address stand the error and the reply, to which Exim appends its own verdict.
 */
export const exim: Dialect = {
  id: 'exim',
  recognises: (text) => OPENING.test(text.text),
  read: (text) => {
    const words = beforeCopy(text);
    const heading = ADDRESSES.exec(words.text);
    const list = heading === null ? words : words.slice(heading.index + heading[0].length);
    const kind = DELAYED.test(words.text) ? 'delayed' : 'failed';
    return addressBlocks(list).map((block) => ({ ...blockDraft('exim', 'exim', block), kind }));
  },
};
