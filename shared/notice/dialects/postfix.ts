import { addressBlocks, beforeCopy } from '../address-blocks.ts';
import { blockDraft } from '../block-draft.ts';
import type { Dialect } from '../dialect.ts';

const OPENING =
  /This is the (?:mail system|Postfix program) at host |I'm sorry to have to inform you that (?:your|the) message/i;
const DELAYED =
  /Your message could not be delivered for more than|THIS IS A WARNING ONLY|It will be retried until/i;

/**
 * Postfix's notice in plain words (bounce_notify_util.c): `<address>: host mx[ip] said: reply (in reply to
 * RCPT TO command)`, folded at 79 columns.
 */
export const postfix: Dialect = {
  id: 'postfix',
  recognises: (text) => OPENING.test(text.text),
  read: (text) => {
    const words = beforeCopy(text);
    const kind = DELAYED.test(words.text) ? 'delayed' : 'failed';
    return addressBlocks(words).map((block) => ({ ...blockDraft('postfix', 'postfix', block), kind }));
  },
};
