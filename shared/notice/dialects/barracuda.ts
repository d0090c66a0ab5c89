import { ADDRESS } from '../../mail/address.ts';
import { unfold } from '../../mail/unfold.ts';
import type { Dialect } from '../dialect.ts';
import { blankDraft, type Draft } from '../draft.ts';
import type { Reply } from '../reply.ts';

const BLOCKED = /\bwas blocked by our Spam Firewall\b[^\n:]{0,120}/;
const RECIPIENT = new RegExp(`Your message to:?\\s{1,6}<?(${ADDRESS.source})>?`, 'u');

/**
 * Barracuda's firewall answers for the receiver: it took the mail, and refuses it by this notice. So its
 * words are the receiver's, though no server said them in a session.
 */
export const barracuda: Dialect = {
  id: 'barracuda',
  recognises: (text) => text.text.includes('was blocked by our Spam Firewall'),
  read: (text): readonly Draft[] => {
    const said = text.exec(BLOCKED)?.whole ?? null;
    const address = text.exec(RECIPIENT)?.group(1) ?? null;
    if (said === null) return [];
    const words = unfold(said).toFact();
    const reply: Reply = {
      author: 'receiver',
      code: null,
      enhanced: null,
      text: words,
      phase: null,
      host: null,
      ip: null,
    };
    return [
      {
        ...blankDraft('barracuda', text.hull),
        recipient: address?.toFact() ?? null,
        diagnostic: words,
        replies: [reply],
      },
    ];
  },
};
