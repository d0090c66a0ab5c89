import type { TracedText } from '../../mail/traced-text.ts';
import { addressBlocks } from '../address-blocks.ts';
import { blockDraft } from '../block-draft.ts';
import type { Dialect } from '../dialect.ts';
import type { Draft } from '../draft.ts';

const OPENING = 'The following recipient(s) could not be reached:';
/** The number of tries stands after a blank line, and belongs to the block above. */
const PARTED = /\n[ \t]*\n(?=[ \t]{1,8}Tried \d{1,4} time)/g;
/** The head of each block; there is no other type. */
const TYPE = /^Error Type: SMTP\s{0,8}/;
const HOST = /\bHost name: ([A-Za-z0-9._-]{1,255}), message:/;

function joined(text: TracedText): TracedText {
  const stretches = [...text.text.matchAll(PARTED)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
    text: '\n',
  }));
  return text.replace(stretches);
}

/** hMailServer's notice (SMTPDeliverer.cpp): each address, and under it the kind of error and what was said. */
export const hmailserver: Dialect = {
  id: 'hmailserver',
  recognises: (text) => text.text.includes(OPENING) && text.text.includes('Error Type: SMTP'),
  read: (text) => {
    const list = joined(text.slice(text.text.indexOf(OPENING) + OPENING.length));
    return addressBlocks(list).map((block): Draft => {
      const detail = block.detail.slice(TYPE.exec(block.detail.text)?.[0].length ?? 0);
      const draft = blockDraft('hmailserver', 'hmailserver', { ...block, detail });
      const host = detail.exec(HOST)?.group(1) ?? null;
      return { ...draft, remoteHost: draft.remoteHost ?? host?.toFact() ?? null };
    });
  },
};
