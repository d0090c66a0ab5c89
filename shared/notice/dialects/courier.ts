import { TracedText } from '../../mail/traced-text.ts';
import { type AddressBlock, addressBlocks, beforeCopy } from '../address-blocks.ts';
import { blockDraft } from '../block-draft.ts';
import type { Dialect } from '../dialect.ts';
import type { Draft } from '../draft.ts';
import { phaseNamed } from '../reply/phase.ts';

const OPENING = 'the Courier mail server';
const DELAYED = /DELAYS IN DELIVERING YOUR MESSAGE|E-mail message has been delayed/;
/** `    mx.example.com [192.0.2.25]:`, the host of the dialogue below it. */
const HOST = /^[ \t]{0,8}([A-Za-z0-9._-]{1,255}) \[([0-9A-Fa-f.:]{2,45})\]:?[ \t]*$/m;
const SENT = /^[ \t]{0,8}>>> ([A-Z][^\n]{0,600})/m;
/** The other side's line, or with stars Courier's own; Courier writes its own look-up faults as `<<<` too. */
const HEARD = /^[ \t]{0,8}(?:<<<|\*\*\*)[ \t]{0,3}([^\n]{1,2000})/gm;

function draftOf(block: AddressBlock): Draft {
  const { detail } = block;
  const heard = detail.matchAll(HEARD).flatMap((match) => match.group(1) ?? []);
  const words = TracedText.join(heard, '\n');
  const draft = blockDraft('courier', 'courier', { ...block, detail: words ?? detail });
  const host = detail.exec(HOST);
  const phase = phaseNamed(SENT.exec(detail.text)?.[1] ?? '');
  return {
    ...draft,
    replies: draft.replies.map((reply) => ({ ...reply, phase: reply.phase ?? phase })),
    remoteHost: draft.remoteHost ?? host?.group(1)?.toFact() ?? null,
    remoteIp: draft.remoteIp ?? host?.group(2)?.toFact() ?? null,
  };
}

/**
 * Courier's notice (courier/module.dsn of its sources): under each address the host and the end of the
 * dialogue with it, `>>>` sent, `<<<` heard, `***` Courier's own words.
 */
export const courier: Dialect = {
  id: 'courier',
  recognises: (text) => text.text.includes(OPENING),
  read: (text) => {
    const words = beforeCopy(text);
    const kind = DELAYED.test(words.text) ? 'delayed' : 'failed';
    return addressBlocks(words).map((block) => ({ ...draftOf(block), kind }));
  },
};
