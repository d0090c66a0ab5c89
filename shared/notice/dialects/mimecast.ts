import { ADDRESS } from '../../mail/address.ts';
import { unfold } from '../../mail/unfold.ts';
import { beforeCopy } from '../address-blocks.ts';
import { blockDraft } from '../block-draft.ts';
import type { Dialect } from '../dialect.ts';
import type { Draft } from '../draft.ts';
import { ownReply } from '../reply/own-reply.ts';

const GUESS = 'The problem appears to be :';
const DETAIL = 'Additional information follows :';
const RECIPIENT = new RegExp(`^[ \\t]{0,4}-- ?<?(${ADDRESS.source})>?[ \\t]*$`, 'gmu');
/** The words under a heading: behind two dashes, to the next blank line. */
const ITEM = /^\s{0,8}-- ?([^\n]{1,2000}(?:\n(?!\s*\n|[ \t]*This condition)[^\n]{1,2000}){0,30})/;
const DELAYED = /delivery delay notification|has been delayed|has not been delivered yet/i;

/**
 * Mimecast's notice: what it supposes stands under "The problem appears to be", the other server's words
 * under "Additional information follows"; each item is behind two dashes.
 */
export const mimecast: Dialect = {
  id: 'mimecast',
  recognises: (text) => text.text.includes(GUESS),
  read: (text) => {
    const words = beforeCopy(text);
    const at = words.text.indexOf(GUESS);
    const more = words.text.indexOf(DETAIL, at);
    const opening = words.slice(0, Math.max(0, at));
    const guess =
      words
        .slice(at + GUESS.length, more < 0 ? words.length : more)
        .exec(ITEM)
        ?.group(1) ?? null;
    const info =
      more < 0
        ? null
        : (words
            .slice(more + DETAIL.length)
            .exec(ITEM)
            ?.group(1) ?? null);
    const kind = DELAYED.test(words.text) ? 'delayed' : 'failed';
    return opening.matchAll(RECIPIENT).flatMap((match): Draft[] => {
      const address = match.group(1);
      const detail = info ?? guess;
      if (address === null || detail === null) return [];
      const draft = blockDraft('mimecast', 'mimecast', { address, detail, whole: words });
      const supposed = guess === null || info === null ? [] : [ownReply(unfold(guess))];
      return [{ ...draft, kind, replies: [...draft.replies, ...supposed] }];
    });
  },
};
