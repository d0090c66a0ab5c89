import { ADDRESS } from '../../mail/address.ts';
import type { TracedText } from '../../mail/traced-text.ts';
import { blockDraft } from '../block-draft.ts';
import type { Dialect } from '../dialect.ts';
import type { Draft } from '../draft.ts';
import type { Reply } from '../reply.ts';

const TO = '无法发送到';
/** Labels of QQ's table; the cell that follows holds what they name. */
const REASON = /退信原因[：:]?\s{0,20}/;
const END = /\n\s*(?:解决方案|查看更多|建议|如果您?(?:仍|还)?有(?:疑问|问题))/;
const HAN = /[\u4e00-\u9fff]/;

/** The first lines are QQ's own reason, in Chinese; the reply, if there is one, stands below. */
function split(cell: TracedText): { readonly own: TracedText | null; readonly detail: TracedText } {
  const first = cell.lines().find((line) => line.text.trim() !== '' && !HAN.test(line.text));
  const at = first === undefined ? -1 : cell.text.indexOf(first.text);
  if (at <= 0) return { own: null, detail: cell };
  return { own: cell.slice(0, at).trim(), detail: cell.slice(at) };
}

const asOwn = (reply: Reply): Reply =>
  reply.code === null && reply.author === 'unknown' && HAN.test(reply.text.value)
    ? { ...reply, author: 'sender-host' }
    : reply;

/** QQ Mail (Tencent): a table "could not be sent to", "reason", "what to do", mostly as HTML only. */
export const qq: Dialect = {
  id: 'qq',
  recognises: (text) => text.text.includes(TO) && text.text.includes('退信原因'),
  read: (text) => {
    const reason = text.exec(REASON);
    const from = text.text.indexOf(TO) + TO.length;
    if (reason === null || reason.index < from) return [];
    const rest = text.slice(reason.end);
    const cell = rest.slice(0, END.exec(rest.text)?.index ?? rest.length).trim();
    const { own, detail } = split(cell);
    return text
      .slice(from, reason.index)
      .matchAll(ADDRESS)
      .map(({ whole }): Draft => {
        const draft = blockDraft('qq', 'qq', { address: whole, detail, whole: text });
        const replies = draft.replies.map(asOwn);
        const verdict =
          own === null ? [] : blockDraft('qq', 'qq', { address: null, detail: own, whole: own }).replies;
        return { ...draft, replies: [...replies, ...verdict.map(asOwn)] };
      });
  },
};
