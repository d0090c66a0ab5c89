import { ADDRESS } from '../../mail/address.ts';
import type { TracedText } from '../../mail/traced-text.ts';
import { blockDraft } from '../block-draft.ts';
import type { Dialect } from '../dialect.ts';

const REASON = '退信原因';
/** Labels of the refused recipient, of Coremail's reason, of the English words, and what follows them. */
const RECIPIENT = /收\s{0,3}件\s{0,3}人[^：:\n]{0,10}[：:]([^\n]{1,2000}(?:\n[ \t]+[^\n]{1,2000}){0,20})/;
const ENGLISH = /英文说明[^：:\n]{0,10}[：:]\s{0,20}/;
const CHINESE = /退信原因[^：:\n]{0,20}[：:]\s{0,20}/;
const END = /\n\s*(?:\d{1,2}[、.]\s?)?(?:建议|解决|英文说明|请您|此邮件)|-{5,}|(?<=[^\n：:])\n[ \t]*\n/;

function after(words: TracedText, label: RegExp): TracedText | null {
  const match = words.exec(label);
  if (match === null) return null;
  const rest = words.slice(match.end);
  return rest.slice(0, END.exec(rest.text)?.index ?? rest.length).trim();
}

/**
 * Coremail, the system of NetEase (163, 126, yeah.net) and of many Chinese hosts: a form with labels, the
 * reason in Chinese as Coremail understands it, and in English what the other side said.
 */
export const coremail: Dialect = {
  id: 'coremail',
  recognises: (text) => text.text.includes(REASON) && RECIPIENT.test(text.text),
  read: (text) => {
    const recipients = text.exec(RECIPIENT)?.group(1)?.matchAll(ADDRESS) ?? [];
    const english = after(text, ENGLISH);
    const detail = english === null || english.length === 0 ? after(text, CHINESE) : english;
    if (detail === null) return [];
    return recipients.map(({ whole }) => {
      const draft = blockDraft('coremail', 'coremail', { address: whole, detail, whole: text });
      // Its own judgement in Chinese is no reply of the other side.
      const own = english === null || english.length === 0;
      const replies = draft.replies.map((reply) =>
        own && reply.author === 'unknown' ? { ...reply, author: 'sender-host' as const } : reply,
      );
      return { ...draft, replies };
    });
  },
};
