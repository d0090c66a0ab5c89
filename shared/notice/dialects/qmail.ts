import { addressBlocks, beforeCopy } from '../address-blocks.ts';
import { blockDraft } from '../block-draft.ts';
import type { Dialect } from '../dialect.ts';
import type { Draft } from '../draft.ts';

const OPENING =
  /^Hi\. (?:This is the|The MTA program at)|I'm afraid I wasn't able to deliver your message|--- Below this line is a copy of the message|(?:^|\n)This is the (?:machine generated message from mail service|mail delivery agent at)/i;
/** QSBMF puts the status at the end of qmail's own words: `(#5.1.1)`. */
const STATUS = /\(#([245]\.\d{1,3}\.\d{1,3})(?: - [a-z]{2,12})?\)/;
/** qmail's own hint after the reply; nobody's reason. */
const HINT = /\n(?:Giving up on|I'm not going to try again|STARTTLS proto=)/;

/**
 * QSBMF, the notice of qmail and its relatives (D. J. Bernstein, qmail-send): one paragraph `<address>:` a
 * recipient; only what follows "Remote host said:" is the receiver's.
 */
export const qmail: Dialect = {
  id: 'qmail',
  recognises: (text) => OPENING.test(text.text),
  read: (text) =>
    addressBlocks(beforeCopy(text)).map((block): Draft => {
      const draft = blockDraft('qmail', 'qmail', block);
      const hint = HINT.exec(block.detail.text);
      const own = hint === null ? block.detail : block.detail.slice(0, hint.index);
      return { ...draft, status: own.exec(STATUS)?.group(1)?.toFact() ?? null };
    }),
};
