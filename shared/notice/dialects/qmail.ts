import type { TracedText } from '../../mail/traced-text.ts';
import { addressBlocks, beforeCopy } from '../address-blocks.ts';
import { blockDraft } from '../block-draft.ts';
import type { Dialect } from '../dialect.ts';
import type { Draft } from '../draft.ts';
import { soundsDelayed } from '../general/general.ts';
import type { Reply } from '../reply.ts';

const OPENING =
  /^Hi\. (?:This is the|The MTA program at)|I'm afraid I wasn't able to deliver your message|--- Below this line is a copy of the message|(?:^|\n)This is the (?:machine generated message from mail service|mail delivery agent at)/i;
/** QSBMF puts the status at the end of qmail's own words: `(#5.1.1)`. */
const STATUS = /\(#([245]\.\d{1,3}\.\d{1,3})(?: - [a-z]{2,12})?\)/;
/** qmail names the other side by its IP only, in whatever it says of the dialogue (qmail-remote.c). */
const PEER =
  /\b(?:[Cc]onnected to |Giving up on )?([0-9A-Fa-f.:]{3,45}[0-9A-Fa-f])(?:\.? (?:but|does|failed)\b|\.(?=\s|$))/;
/** qmail's own hint after the reply; nobody's reason. */
const HINT = /\n(?:Giving up on|I'm not going to try again|STARTTLS proto=)/;

/** What stands in a paragraph without a frame and a code is what the delivering program printed. */
const asPrinted = (reply: Reply): Reply =>
  reply.author === 'unknown' && reply.code === null ? { ...reply, author: 'sender-host' } : reply;

function draftsOf(words: TracedText): readonly Draft[] {
  const blocks = addressBlocks(words);
  // Patched systems also warn: "This is a warning message only; I will keep trying."
  const opening = words.text.slice(0, words.text.indexOf(blocks[0]?.address.text ?? ''));
  const kind = soundsDelayed(opening) ? 'delayed' : 'failed';
  return blocks.map((block) => {
    const draft = blockDraft('qmail', 'qmail', block);
    const hint = HINT.exec(block.detail.text);
    const own = hint === null ? block.detail : block.detail.slice(0, hint.index);
    return {
      ...draft,
      kind,
      replies: draft.replies.map(asPrinted),
      status: own.exec(STATUS)?.group(1)?.toFact() ?? null,
      remoteIp: draft.remoteIp ?? block.detail.exec(PEER)?.group(1)?.toFact() ?? null,
    };
  });
}

/**
 * QSBMF, the notice of qmail and its relatives (D. J. Bernstein, qmail-send): one paragraph `<address>:` a
 * recipient; only what follows "Remote host said:" is the receiver's.
 */
export const qmail: Dialect = {
  id: 'qmail',
  recognises: (text) => OPENING.test(text.text),
  read: (text) => draftsOf(beforeCopy(text)),
};
