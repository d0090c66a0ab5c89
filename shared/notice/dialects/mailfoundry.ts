import { ADDRESS } from '../../mail/address.ts';
import { beforeCopy } from '../address-blocks.ts';
import { blockDraft } from '../block-draft.ts';
import type { Dialect } from '../dialect.ts';

const REASON = 'Delivery failed for the following reason:';
const RECIPIENT = new RegExp(`Unable to deliver message to: ?<(${ADDRESS.source})>`, 'gu');
const END = /\n[ \t]*\n/;

/** MailFoundry: the addresses, then one reason, `Server mx.example.com[192.0.2.1] failed with: 550 …` or its own. */
export const mailfoundry: Dialect = {
  id: 'mailfoundry',
  recognises: (text) => text.text.includes(REASON),
  read: (text) => {
    const words = beforeCopy(text);
    const at = words.text.indexOf(REASON);
    const rest = words.slice(at + REASON.length).trim();
    const end = END.exec(rest.text)?.index ?? rest.length;
    const detail = rest.slice(0, end);
    return words.matchAll(RECIPIENT).flatMap((match) => {
      const address = match.group(1);
      return address === null
        ? []
        : [blockDraft('mailfoundry', 'barracuda', { address, detail, whole: words })];
    });
  },
};
