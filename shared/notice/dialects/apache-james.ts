import { ADDRESS } from '../../mail/address.ts';
import { beforeCopy } from '../address-blocks.ts';
import { blockDraft } from '../block-draft.ts';
import type { Dialect } from '../dialect.ts';
import { soundsDelayed } from '../general/general.ts';

const LIST = 'Failed recipient(s):';
const HEADING = /Error message(?: below)?:[ \t]*\n?/;
const END = /\n[ \t]*\n|\nMessage details:/;

/**
 * Apache James (mailets Bounce and NotifySender, RemoteDelivery of version 2): the addresses under "Failed
 * recipient(s):", one verdict for all of them under "Error message:".
 */
export const apacheJames: Dialect = {
  id: 'apache-james',
  recognises: (text) => text.text.includes(LIST),
  read: (text) => {
    const words = beforeCopy(text);
    const from = words.text.indexOf(LIST) + LIST.length;
    const heading = HEADING.exec(words.text);
    if (heading === null || heading.index < from) return [];
    const rest = words.slice(heading.index + heading[0].length);
    const detail = rest.slice(0, END.exec(rest.text)?.index ?? rest.length);
    const kind = soundsDelayed(words.text.slice(0, from)) ? 'delayed' : 'failed';
    return words
      .slice(from, heading.index)
      .matchAll(ADDRESS)
      .map(({ whole }) => ({
        ...blockDraft('apache-james', 'apache-james', { address: whole, detail, whole: words }),
        kind,
      }));
  },
};
