import { blockDraft } from '../block-draft.ts';
import type { Dialect } from '../dialect.ts';
import { soundsDelayed } from '../general/general.ts';
import { labelledBlocks } from '../labelled-blocks.ts';

const REASON = /^Reason: {0,3}/i;

/** SmarterMail: `Failed Recipient:` and below it `Reason: Remote host said: 550 …` or its own sentence. */
export const smartermail: Dialect = {
  id: 'smartermail',
  recognises: (text) => text.text.includes('Failed Recipient:'),
  read: (text) => {
    const kind = soundsDelayed(text.text) ? 'delayed' : 'failed';
    return labelledBlocks(text, 'Failed Recipient: {0,3}').map((block) => {
      const detail = block.detail.slice(REASON.exec(block.detail.text)?.[0].length ?? 0);
      return { ...blockDraft('smartermail', 'smartermail', { ...block, detail }), kind };
    });
  },
};
