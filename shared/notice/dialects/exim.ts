import { addressBlocks, beforeCopy } from '../address-blocks.ts';
import { blockDraft } from '../block-draft.ts';
import type { Dialect } from '../dialect.ts';

const OPENING =
  /This message was created automatically by (?:mail delivery software|the SMTP|our mail)|could not be delivered to (?:one or more|all) of its\s{1,5}recipients|has not yet been delivered to (?:one or more|all) of its\s{1,5}recipients/i;
const DELAYED = /has not yet been delivered to|Delivery attempts will continue|delay reason:/i;
/** A warning and newer failures give the id by which Exim's log knows the mail (deliver.c). */
const IDENTIFIER = /The message identifier is:[ \t]{1,8}([0-9A-Za-z-]{10,40})/;
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
    const queueId = words.exec(IDENTIFIER)?.group(1)?.toFact() ?? null;
    return addressBlocks(list).map((block) => ({ ...blockDraft('exim', 'exim', block), kind, queueId }));
  },
};
