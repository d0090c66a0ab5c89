import { ADDRESS } from '../../mail/address.ts';
import { unfold } from '../../mail/unfold.ts';
import { beforeCopy } from '../address-blocks.ts';
import { blockDraft } from '../block-draft.ts';
import type { Dialect } from '../dialect.ts';
import type { Draft } from '../draft.ts';
import { filterReason } from '../report/filter-reason.ts';

const REJECTED = new RegExp(`Your message to <(${ADDRESS.source})> was automatically rejected:`, 'u');

/**
 * Dovecot's delivery agent and Sieve's reject: it stands where the mailbox is, so what follows its sentence
 * is the receiver's word, though no server said it in a session.
 */
export const dovecot: Dialect = {
  id: 'dovecot',
  recognises: (text) => text.text.includes('> was automatically rejected:'),
  read: (text): readonly Draft[] => {
    const words = beforeCopy(text);
    const match = words.exec(REJECTED);
    const address = match?.group(1) ?? null;
    if (match === null || address === null) return [];
    const detail = filterReason(words) ?? words.slice(match.end);
    const draft = blockDraft('dovecot', 'dovecot', { address, detail: unfold(detail), whole: words });
    return [{ ...draft, replies: draft.replies.map((reply) => ({ ...reply, author: 'receiver' })) }];
  },
};
