import { ADDRESS } from '../../mail/address.ts';
import { unfold } from '../../mail/unfold.ts';
import { beforeCopy } from '../address-blocks.ts';
import { blockDraft } from '../block-draft.ts';
import type { Dialect } from '../dialect.ts';
import type { Draft } from '../draft.ts';
import type { Mail } from '../mail.ts';

const HEADING = /Delivery to the following recipients? (?:failed permanently|has been delayed)[^\n]{0,20}\n/i;
const DETAILS = /Technical details of (?:permanent|temporary) failure:[ \t]*\n?/i;
const DELAYED = /has been delayed|Message will be retried|Gmail will retry/i;
const END = /\n[ \t]*(?:-{3,}|Message will be retried)/;

/** X3 and its relatives use the same heading. */
const fromGoogle = (mail: Mail): boolean =>
  /@(?:googlemail|google|gmail)\.com/i.test(mail.header.get('From')?.raw.text ?? '');

/**
 * Gmail's notices before 2017 and those of its groups: the addresses under a heading, one verdict for all
 * of them under "Technical details"; the words after "The error that the other server returned was:" are
 * the receiver's.
 */
export const gmail: Dialect = {
  id: 'gmail',
  recognises: (text, mail) =>
    DETAILS.test(text.text) || (HEADING.test(text.text) && (mail === null || fromGoogle(mail))),
  read: (text) => {
    const words = beforeCopy(text);
    const heading = HEADING.exec(words.text);
    const details = DETAILS.exec(words.text);
    const from = heading === null ? 0 : heading.index + heading[0].length;
    const list = words.slice(from, details?.index ?? words.length);
    const rest = details === null ? list.slice(list.length) : words.slice(details.index + details[0].length);
    const end = END.exec(rest.text);
    const detail = unfold(end === null ? rest : rest.slice(0, end.index));
    const kind = DELAYED.test(words.text) ? 'delayed' : 'failed';
    return list.matchAll(ADDRESS).map(
      ({ whole }): Draft => ({
        ...blockDraft('gmail', 'google', { address: whole, detail, whole: words }),
        kind,
      }),
    );
  },
};
