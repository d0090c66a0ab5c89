import type { TracedText } from '../../mail/traced-text.ts';
import { unfold } from '../../mail/unfold.ts';
import type { AddressBlock } from '../address-blocks.ts';
import { blockDraft } from '../block-draft.ts';
import type { Dialect } from '../dialect.ts';
import type { Draft } from '../draft.ts';
import { labelledBlocks } from '../labelled-blocks.ts';
import { ownReply } from '../reply/own-reply.ts';

const LABEL = 'Recipient address: {0,3}';
const DELAYED =
  /Delivery has been delayed|will continue to try to deliver|has been enqueued and undeliverable for/i;
const RETURNED = /is being returned|Delivery has failed|cannot be delivered/i;
/** `dns;mx.example.com (TCP|192.0.2.1|47323|198.51.100.25|25) (mx.example.com ESMTP)` */
const REMOTE =
  /Remote system: ?dns; ?([A-Za-z0-9._-]{1,255})(?: ?\(TCP\|[0-9A-Fa-f.:]{2,45}\|\d{1,5}\|([0-9A-Fa-f.:]{2,45})\|)?/i;

const field = (block: TracedText, name: string): TracedText | null =>
  block.exec(new RegExp(`^[ \\t]{0,8}${name}: ?([^\\n]{1,2000})`, 'im'))?.group(1) ?? null;

function draftOf(block: AddressBlock): Draft {
  const reason = field(block.detail, 'Reason');
  const diagnostic = field(block.detail, 'Diagnostic code');
  const detail = diagnostic ?? reason ?? block.detail;
  const draft = blockDraft('oracle-messaging', 'oracle-messaging', { ...block, detail });
  const remote = block.detail.exec(REMOTE);
  const own = diagnostic === null || reason === null ? [] : [ownReply(unfold(reason))];
  return {
    ...draft,
    replies: [...draft.replies, ...own],
    remoteHost: draft.remoteHost ?? remote?.group(1)?.toFact() ?? null,
    remoteIp: draft.remoteIp ?? remote?.group(2)?.toFact() ?? null,
  };
}

/**
 * Oracle's Messaging Server (iPlanet, Sun): under each `Recipient address:` its own reason, the other side's
 * reply as a diagnostic code, and the connection.
 */
export const oracleMessaging: Dialect = {
  id: 'oracle-messaging',
  recognises: (text) => text.text.includes('Recipient address:') && text.text.includes('Reason:'),
  read: (text) => {
    const delayed = DELAYED.test(text.text) && !RETURNED.test(text.text);
    return labelledBlocks(text, LABEL).map((block) => ({
      ...draftOf(block),
      kind: delayed ? 'delayed' : 'failed',
    }));
  },
};
