import { ADDRESS } from '../../mail/address.ts';
import { beforeCopy } from '../address-blocks.ts';
import { blockDraft } from '../block-draft.ts';
import type { Dialect } from '../dialect.ts';
import type { Draft } from '../draft.ts';
import { soundsDelayed } from '../general/general.ts';

/** Whose line it is, Zoho's word for any refusal, and its mark before the code. */
const LINE = new RegExp(
  `^[ \\t]{0,8}<?(${ADDRESS.source})>?[ \\t]{0,3}(?:,|Invalid Address,|\\[Status: Error, Address: <[^>\\n]{1,320}>,)[ \\t]{0,3}(?:ERROR[_ ]CODE ?: ?|ResponseCode )(?=\\d)`,
  'gimu',
);
const END = /\]\s*(?:\n|$)|\n[ \t]*\n/;

/**
 * Zoho's notice opens with Exim's words. Each recipient has a line: `user@example.com Invalid Address,
 * ERROR_CODE :550, ERROR_CODE :5.1.1 …`, `…, ERROR CODE :550 - 5.1.1 …`, or in brackets with Zoho's own
 * verdict, `[Status: Error, Address: <…>, ResponseCode 421, , Host not reachable.]`.
 */
export const zoho: Dialect = {
  id: 'zoho',
  recognises: (text) => /ERROR[_ ]CODE ?: ?\d|, ResponseCode \d/.test(text.text),
  read: (text) => {
    const words = beforeCopy(text);
    const kind = soundsDelayed(words.text) ? 'delayed' : 'failed';
    const lines = words.matchAll(LINE);
    return lines.flatMap((line, index): Draft[] => {
      const address = line.group(1);
      if (address === null) return [];
      const rest = words.slice(line.end, lines[index + 1]?.index ?? words.length);
      const end = END.exec(rest.text)?.index ?? rest.length;
      const whole = words.slice(line.index, line.end + end);
      const draft = blockDraft('zoho', 'zoho', { address, detail: rest.slice(0, end), whole });
      return [{ ...draft, kind }];
    });
  },
};
