import { blockDraft } from '../block-draft.ts';
import type { Dialect } from '../dialect.ts';
import { soundsDelayed } from '../general/general.ts';
import { labelledBlocks } from '../labelled-blocks.ts';

const REASON = /^Reason: {0,3}(?:Remote SMTP Server Returned: {0,3})?/i;
/** Its own name for the class of a fault; the sentence above says it. */
const CODE = /\n[ \t]{0,8}Reason Code: /;

/** MailEnable: `Recipient: [SMTP:user@example.net]` and below it `Reason: Remote SMTP Server Returned: 550 …`. */
export const mailenable: Dialect = {
  id: 'mailenable',
  recognises: (text) => text.text.includes('Recipient: [SMTP:'),
  read: (text) => {
    const kind = soundsDelayed(text.text) ? 'delayed' : 'failed';
    return labelledBlocks(text, 'Recipient: \\[SMTP:').map((block) => {
      const from = REASON.exec(block.detail.text)?.[0].length ?? 0;
      const rest = block.detail.slice(from);
      const detail = rest.slice(0, CODE.exec(rest.text)?.index ?? rest.length);
      return { ...blockDraft('mailenable', 'mailenable', { ...block, detail }), kind };
    });
  },
};
